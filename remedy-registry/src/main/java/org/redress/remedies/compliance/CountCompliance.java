package org.redress.remedies.compliance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.RemediesToday;
import org.redress.remedies.remedy.RemedyToday;
import org.redress.remedies.remedy.Standing;

/** Counts how the council complies with what it agreed, by cases and by remedies. */
@ApplicationScoped
class CountCompliance {

    private final CurrentCaller caller;
    private final Database database;
    private final RemediesToday remedies;
    private final FactDays days;

    /**
     * @param asOf the day of the count
     * @param cases final decisions with at least one remedy; the Ombudsman's own rate counts cases
     * @param remedies the remedies of those decisions
     */
    @Schema(name = "Compliance")
    record Counted(
            @Schema(description = "GSS code", examples = "E10000016") String council,
            LocalDate asOf,
            @Schema(
                            description =
                                    "Final decisions with at least one remedy; each stands where the worst of its remedies"
                                            + " stands. The Ombudsman's own rate counts cases.")
                    Figures cases,
            @Schema(description = "The remedies of those decisions, one by one") Figures remedies) {}

    CountCompliance(CurrentCaller caller, Database database, RemediesToday remedies, FactDays days) {
        this.caller = caller;
        this.database = database;
        this.remedies = remedies;
        this.days = days;
    }

    Uni<Counted> today() {
        Access access = caller.access();
        return database.inCouncil(access, remedies::agreed).map(agreed -> counted(access.council(), agreed));
    }

    private Counted counted(String council, List<RemedyToday> agreed) {
        Map<UUID, List<Standing>> cases = agreed.stream()
                .collect(Collectors.groupingBy(
                        today -> today.remedy().decision().id(),
                        Collectors.mapping(RemedyToday::standing, Collectors.toList())));
        return new Counted(
                council,
                days.today(),
                Figures.of(cases.values().stream().map(CaseStanding::of).toList()),
                Figures.of(cases.values().stream().flatMap(Collection::stream).toList()));
    }
}
