package org.redress.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services: what each is called, the module that builds it, the port it usually has. */
enum Service {
    INTAKE("complaint-intake", 8081),
    ROUTER("procedure-router", 8082),
    DEADLINES("deadline-tracker", 8083),
    REMEDIES("remedy-registry", 8084);

    private static final int MANAGEMENT_ABOVE = 1_000;

    private final String module;
    private final int port;

    Service(String module, int port) {
        this.module = module;
        this.port = port;
    }

    /** Also the name of its database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    int usualPort() {
        return port;
    }

    int usualManagementPort() {
        return port + MANAGEMENT_ABOVE;
    }

    /** Where the build puts what it made of the service, under the directory that holds all modules. */
    Path jar(Path root) {
        return root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }
}
