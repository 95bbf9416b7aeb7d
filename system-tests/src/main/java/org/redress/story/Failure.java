package org.redress.story;

/**
 * One thing that came out otherwise than expected.
 *
 * @param request what was sent where
 * @param at the place in the answer
 */
record Failure(String scenario, String call, String request, String at, String expected, String got) {

    @Override
    public String toString() {
        return scenario + ", " + call + ": " + at + " expected " + expected + ", got " + got + " (" + request + ")";
    }
}
