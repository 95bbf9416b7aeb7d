package org.redress.story;

/** A call that came out as expected: what was asked, what was answered, and what had been learnt until then. */
record Scene(Call call, Answer answer, Variables learnt) {}
