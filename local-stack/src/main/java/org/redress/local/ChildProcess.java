package org.redress.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java process of our own that is never left behind: it is stopped when this JVM ends, and noted in the workplace in
 * case this JVM is killed. It can be stopped, killed, frozen and started again.
 */
final class ChildProcess implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Workplace workplace;
    private final Path directory;
    private final Path log;
    private final List<String> arguments;
    private Process process;

    /** @param directory where it runs, made if it is not there */
    ChildProcess(String name, Workplace workplace, Path directory, Path log, List<String> arguments) {
        this.name = name;
        this.workplace = workplace;
        this.directory = Directories.make(directory);
        this.log = log;
        this.arguments = arguments;
    }

    /** Returns as soon as the process exists; whether it is of any use yet is for the caller to find out. */
    synchronized void start() {
        if (isAlive()) {
            return;
        }
        AtExit.close(this);
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(JAVA), arguments.stream()).toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(Directories.makeFor(log).toFile()));
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name, e);
        }
        workplace.note(name, process.toHandle());
    }

    /** Asks it to end (SIGTERM) and kills it if it has not after 20 seconds. */
    synchronized void stop() {
        if (isAlive()) {
            resume(); // a frozen process would not hear
            process.destroy();
            if (!endsWithin(PATIENCE)) {
                process.destroyForcibly();
            }
        }
        ended();
    }

    /** SIGKILL. */
    synchronized void kill() {
        if (isAlive()) {
            process.destroyForcibly();
        }
        ended();
    }

    /** SIGSTOP. */
    void pause() {
        signal("-STOP");
    }

    /** SIGCONT. */
    void resume() {
        signal("-CONT");
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Waits for its end, at most so long. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public String toString() {
        return name;
    }

    private void ended() {
        if (process != null) {
            process.onExit().join();
        }
        workplace.forget(name);
        AtExit.forget(this);
    }

    /** Java can only end processes, so this asks the system's own command. */
    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot send " + signal + " to " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
