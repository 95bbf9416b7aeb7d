package org.redress.local;

/** A broker as its stack sees it: it can also be done with. */
interface Broker extends LocalKafka {

    /** Stops it for good and gives its ports back. */
    void close();
}
