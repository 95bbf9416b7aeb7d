package org.redress.intake.complaint;

import org.redress.intake.codes.Authority;
import org.redress.intake.codes.ChildsViews;
import org.redress.intake.codes.RepresentativeKind;
import org.redress.platform.time.FactDate;

/** In what capacity somebody acts for the complainant, and by whose leave; the name stands in {@link PersonalDetails}. */
record Representative(
        RepresentativeKind kind,
        Authority authority,
        FactDate authorityOn,
        ChildsViews childsViews,
        FactDate childsViewsOn) {}
