package org.redress.router.routing;

import jakarta.validation.constraints.NotNull;
import org.redress.router.codes.Authority;
import org.redress.router.codes.RepresentativeKind;

/**
 * Who acts for the complainant.
 *
 * @param authority null where it is not recorded
 */
public record Representative(@NotNull RepresentativeKind kind, Authority authority) {
    boolean isRefused() {
        return authority == Authority.REFUSED;
    }

    boolean isUnconfirmed() {
        return authority == null || authority == Authority.AWAITED;
    }
}
