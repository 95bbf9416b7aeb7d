package org.redress.local;

/**
 * A Kafka broker on loopback that holds the suite's topics. It can be stopped and started again on the same port with the
 * same records.
 */
public interface LocalKafka {

    /** Such as {@code 127.0.0.1:17092}. */
    String bootstrapServers();

    /** Stops the broker the orderly way. */
    void stop();

    /** Starts the broker again; returns when it takes records. */
    void start();

    boolean isRunning();

    /**
     * Kills the broker as a crash would.
     *
     * @throws IllegalStateException when the broker lives in this JVM
     */
    void kill();

    /**
     * Freezes the broker: connections stay open and nothing is answered.
     *
     * @throws IllegalStateException when the broker lives in this JVM
     */
    void pause();

    /**
     * Lets a frozen broker go on.
     *
     * @throws IllegalStateException when the broker lives in this JVM
     */
    void resume();
}
