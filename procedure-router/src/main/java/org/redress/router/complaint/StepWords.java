package org.redress.router.complaint;

import java.util.List;
import java.util.stream.IntStream;
import org.redress.platform.time.FactDate;
import org.redress.router.procedure.Declared;
import org.redress.router.procedure.ElementFinding;
import org.redress.router.procedure.RoleHolder;
import org.redress.router.procedure.StepEntry;

/**
 * What is personal in a step: names, notes and other words. It is kept encrypted, apart from the codes and dates, so that
 * these outlive an erasure.
 *
 * @param onSource where the day was found
 * @param receivedOnSource where the day of receipt was found
 * @param findings the reasons of the findings, in their order; null where there is none
 * @param panel who sits on the panel, in their order; null where nobody does
 */
record StepWords(
        String name,
        String organisation,
        String note,
        String onSource,
        String receivedOnSource,
        List<String> findings,
        List<Member> panel) {

    /** One who sits on a panel. */
    record Member(String name, String organisation) {}

    static StepWords of(StepEntry entry) {
        RoleHolder role = entry.role();
        return new StepWords(
                role == null ? null : role.name(),
                role == null ? null : role.organisation(),
                entry.note(),
                source(entry.on()),
                source(entry.receivedOn()),
                entry.findings().stream().allMatch(one -> one.reason() == null)
                        ? null
                        : entry.findings().stream().map(StepWords::reason).toList(),
                entry.declared().panel().isEmpty()
                        ? null
                        : entry.declared().panel().stream()
                                .map(one -> new Member(one.name(), one.organisation()))
                                .toList());
    }

    boolean isEmpty() {
        return name == null
                && organisation == null
                && note == null
                && onSource == null
                && receivedOnSource == null
                && findings == null
                && panel == null;
    }

    /** The entry without what is personal in it. */
    static StepEntry leftOutOf(StepEntry entry) {
        return new StepWords(null, null, null, null, null, null, null).in(entry);
    }

    /** The entry with these words in it. */
    StepEntry in(StepEntry entry) {
        RoleHolder role = entry.role();
        return new StepEntry(
                entry.step(),
                found(entry.on(), onSource),
                found(entry.receivedOn(), receivedOnSource),
                entry.channel(),
                entry.sentTo(),
                entry.newDate(),
                entry.ground(),
                role == null ? null : new RoleHolder(role.role(), name, organisation, role.independent()),
                findings(entry.findings()),
                entry.elements(),
                entry.corrects(),
                note,
                entry.origin(),
                declared(entry.declared()));
    }

    private Declared declared(Declared bare) {
        return new Declared(
                IntStream.range(0, bare.panel().size())
                        .mapToObj(i -> new RoleHolder(
                                bare.panel().get(i).role(),
                                panel == null ? null : panel.get(i).name(),
                                panel == null ? null : panel.get(i).organisation(),
                                bare.panel().get(i).independent()))
                        .toList(),
                bare.criteria(),
                bare.independentPersonTookPart());
    }

    private List<ElementFinding> findings(List<ElementFinding> bare) {
        return IntStream.range(0, bare.size())
                .mapToObj(i -> new ElementFinding(
                        bare.get(i).element(),
                        bare.get(i).finding(),
                        findings == null || findings.get(i).isEmpty() ? null : findings.get(i)))
                .toList();
    }

    private static String reason(ElementFinding finding) {
        return finding.reason() == null ? "" : finding.reason();
    }

    private static String source(FactDate date) {
        return date == null ? null : date.source();
    }

    private static FactDate found(FactDate date, String source) {
        return date == null ? null : date.withSource(source);
    }
}
