package org.redress.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a server is made of: binaries, data, log, all under one directory, and its settings.
 *
 * @param durable whether the data must survive a crash of the machine, which costs time at every commit
 */
record PostgresInstallation(Path directory, int port, boolean durable) {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** The superuser's password, kept beside the data it opens. */
    Path password() {
        return directory.resolve("superuser");
    }

    /** The server's own note of its process. */
    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    EmbeddedPostgres start(String superuserPassword) throws IOException {
        File binaries = directory.resolve("binaries").toFile();
        return newBuilder(binaries)
                .setOverrideWorkingDirectory(binaries)
                .setPgBinaryResolver(new OwnBinaries())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setPort(port)
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setConnectConfig("password", superuserPassword)
                // The same order and upper case on every machine, whatever its language is.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300")
                // A commit that was answered survives a killed server either way; fsync is for a machine that goes
                // down.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", durable ? "on" : "off")
                .start();
    }

    /** The builder makes the directory this property names even when it is told to work elsewhere. */
    private static EmbeddedPostgres.Builder newBuilder(File workingDirectory) {
        synchronized (EmbeddedPostgres.class) {
            System.setProperty("ot.epg.working-dir", workingDirectory.getPath());
            return EmbeddedPostgres.builder();
        }
    }

    /** A new object every time: servers with the same one share the directory of the first, and lose it with the first. */
    private static final class OwnBinaries implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machine) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
    }
}
