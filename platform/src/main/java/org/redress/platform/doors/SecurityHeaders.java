package org.redress.platform.doors;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells browsers, on every answer, to do nothing with it but what it is for. A resource that knows better, such as a
 * printable page, sets the header itself.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final String DATA_ONLY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /**
     * The two scripts that stand in Swagger UI's page itself, by their digests. They change with Quarkus;
     * SwaggerUiPolicyTest says to what. Tests and development have other pages.
     */
    private static final String SCRIPTS_IN_THE_PAGE = " 'sha256-Bc4MCmo3eDPvU16BhBcWMZUgDqc1e/UzzwdDbpYruPU='"
            + " 'sha256-WjyOPbBMxdpXyNZ0f5MzSjLy8PUYr+hIHh7a7BVtYFw='";

    /** Swagger UI loads its own scripts and calls the API it describes; its styles are written into its pages. */
    private static final String API_BROWSER = "default-src 'none'; script-src 'self'"
            + (LaunchMode.current() == LaunchMode.NORMAL ? SCRIPTS_IN_THE_PAGE : " 'unsafe-inline'")
            + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String PLATFORM_PAGES = "/q/";
    private static final String SWAGGER_UI = "/q/swagger-ui";

    private final DoorSettings settings;

    SecurityHeaders(DoorSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Filters filters) {
        filters.register(this::put, DoorOrder.HEADERS);
    }

    private void put(RoutingContext context) {
        HttpServerResponse response = context.response();
        String path = context.normalizedPath();
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Content-Security-Policy", path.startsWith(SWAGGER_UI) ? API_BROWSER : DATA_ONLY);
        if (!path.startsWith(PLATFORM_PAGES)) {
            response.putHeader("Cache-Control", "no-store");
        }
        settings.strictTransportSecurity().ifPresent(value -> response.putHeader("Strict-Transport-Security", value));
        context.next();
    }
}
