package org.redress.router.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Authority;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.Codes;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Destination;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.Head;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.RepresentativeKind;
import org.redress.router.codes.Route;

/** A decision of the Ombudsman in codes, from {@code decisions/ombudsman.jsonl}, and what the router makes of it. */
record ReplayedDecision(Written written, ComplaintFacts facts, Decision decision) {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATE = LocalDate.of(2023, 1, 10);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 1, 12);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    record Element(CouncilFunction function, Set<Head> heads) {}

    record Beside(ProceedingsKind kind, ProceedingsState state) {}

    /** @param late null where nothing is said of when the grounds arose */
    record Written(
            String ref,
            Relationship relationship,
            boolean represented,
            Set<ChildStatus> status,
            List<Element> elements,
            List<Beside> proceedings,
            Boolean late,
            ProcedureInUse procedureInUse,
            String expected,
            String source) {}

    static List<ReplayedDecision> all() {
        InputStream file = ReplayedDecision.class.getResourceAsStream("/decisions/ombudsman.jsonl");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(ReplayedDecision::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReplayedDecision of(String line) {
        try {
            Written written = JSON.readValue(line, Written.class);
            ComplaintFacts facts = facts(written);
            return new ReplayedDecision(written, facts, Told.ROUTER.decide(facts));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ComplaintFacts facts(Written one) {
        FactDate received = FactDate.day(RECEIVED);
        FactDate grounds = one.late() == null ? null : FactDate.day(one.late() ? LATE : IN_TIME);
        return new ComplaintFacts(
                RECEIVED,
                received,
                true,
                false,
                one.represented() ? new Representative(RepresentativeKind.OTHER_PROFESSIONAL, Authority.GIVEN) : null,
                List.of(new ChildFacts(UUID.randomUUID(), one.relationship(), one.status(), null, null)),
                one.elements().stream()
                        .map(element -> new ElementFacts(
                                UUID.randomUUID(),
                                element.function(),
                                FunctionSource.OFFICER,
                                element.heads(),
                                null,
                                null,
                                grounds,
                                null,
                                null,
                                null,
                                received))
                        .toList(),
                one.proceedings().stream()
                        .map(beside -> new Proceedings(beside.kind(), BroughtBy.OTHER, beside.state(), true))
                        .toList(),
                null,
                false,
                false,
                one.procedureInUse(),
                null);
    }

    String ref() {
        return written.ref();
    }

    Relationship relationship() {
        return written.relationship();
    }

    boolean isLate() {
        return Boolean.TRUE.equals(written.late());
    }

    boolean isAccepted() {
        return written.procedureInUse() == ProcedureInUse.CHILDREN_ACT;
    }

    boolean hasLiveProceedings() {
        return facts.proceedings().stream().anyMatch(Proceedings::isLive);
    }

    boolean expects(String what) {
        return written.expected().equals(what);
    }

    Optional<Route> expectedDestination() {
        return written.expected().startsWith("elsewhere:")
                ? Optional.of(Route.elsewhere(
                        Codes.read(Destination.class, written.expected().substring("elsewhere:".length()))))
                : Optional.empty();
    }

    boolean goesToChildrenAct(ElementFacts element) {
        return decision.tracks().stream()
                .filter(track -> track.route().isChildrenAct())
                .flatMap(track -> track.parts().stream())
                .anyMatch(part -> element.id().equals(part.element()));
    }

    boolean names(Route route) {
        return decision.tracks().stream().anyMatch(track -> track.route().equals(route))
                || decision.reviews().stream()
                        .anyMatch(review -> review.leadsTo().equals(route)
                                || review.otherwise().contains(route));
    }

    List<Decision.ReviewNeeded> blocking() {
        return decision.reviews().stream()
                .filter(Decision.ReviewNeeded::blocking)
                .toList();
    }

    /** For people: what was told, what was decided, and which fact was lacking. */
    String row() {
        StringBuilder row = new StringBuilder("%s | %s %s | in use: %s | expected %s%n"
                .formatted(
                        ref(),
                        Codes.text(relationship()),
                        written.status().stream().map(Codes::text).sorted().toList(),
                        Codes.text(written.procedureInUse()),
                        written.expected()));
        decision.tracks()
                .forEach(
                        track -> row.append("    goes to %s: %s%n".formatted(words(track.route()), of(track.parts()))));
        decision.reviews()
                .forEach(review -> row.append("    %s %s: %s, would lead to %s; lacking: %s%n"
                        .formatted(
                                review.blocking() ? "review" : "notice",
                                Codes.text(review.kind()),
                                of(review.parts()),
                                words(review.leadsTo()),
                                review.missing())));
        return row.toString();
    }

    private String of(List<PartId> parts) {
        return parts.stream()
                .flatMap(part -> facts.element(part.element()).stream())
                .map(element -> Codes.text(element.function()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Route route) {
        return Stream.of(route.procedure(), route.destination())
                .filter(code -> code != null)
                .map(Codes::text)
                .collect(Collectors.joining(":"));
    }
}
