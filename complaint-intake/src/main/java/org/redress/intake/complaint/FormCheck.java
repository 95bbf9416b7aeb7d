package org.redress.intake.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.redress.intake.rules.DateLimits;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.Roles;
import org.redress.platform.time.FactDate;

/** What annotations cannot say of a form: dates within their limits, ids that fit together, a function's source. */
@ApplicationScoped
class FormCheck {
    private final DateLimits dates;

    FormCheck(DateLimits dates) {
        this.dates = dates;
    }

    /** Throws the problem answer that names the first field at fault. */
    void check(ComplaintForm form, Caller caller) {
        if (Given.list(form.elements()).isEmpty()
                && (form.narrative() == null || form.narrative().isBlank())) {
            throw Problems.invalid(
                    "narrative",
                    "A complaint needs a narrative or at least one element: send the complainant's words as narrative, or"
                            + " elements[] with a function (not_stated if nobody can tell).");
        }
        dates.checkHeard("receivedOn", form.receivedOn());
        checkPeople(form);
        Set<UUID> children = distinct(
                "children", form.children().stream().map(ChildEntry::id).toList());
        checkElements(form.elements(), children, Set.of(), caller);
        checkNoneEarlier(form);
    }

    /**
     * @param children ids of the children of the complaint
     * @param earlier ids of the elements that the complaint has already
     */
    void checkElements(List<ElementEntry> entries, Set<UUID> children, Set<UUID> earlier, Caller caller) {
        List<ElementEntry> elements = Given.list(entries);
        Set<UUID> known =
                distinct("elements", elements.stream().map(ElementEntry::id).toList());
        for (int i = 0; i < elements.size(); i++) {
            String field = "elements[" + i + "]";
            ElementEntry element = elements.get(i);
            if (element.id() != null && earlier.contains(element.id())) {
                throw Problems.invalid(field + ".id", field + ".id belongs to an element of this complaint already.");
            }
            checkSource(field, element, caller);
            checkDates(field, element);
            requireKnown(field + ".children", Given.list(element.children()), children, "children[]");
            if (element.aboutElement() != null && !earlier.contains(element.aboutElement())) {
                requireKnown(field + ".aboutElement", List.of(element.aboutElement()), known, "elements[]");
            }
            if (element.id() != null && element.id().equals(element.aboutElement())) {
                throw Problems.invalid(
                        field + ".aboutElement", field + ".aboutElement names the element itself; name another one.");
            }
        }
    }

    /** The complaint's day of receipt, today where it is not said, is the first on which any of it arrived. */
    private void checkNoneEarlier(ComplaintForm form) {
        FactDate receivedOn = form.receivedOn() == null ? dates.today() : form.receivedOn();
        List<ElementEntry> elements = Given.list(form.elements());
        for (int i = 0; i < elements.size(); i++) {
            if (liesWhollyAfter(receivedOn, elements.get(i).receivedOn())) {
                String field = "elements[" + i + "].receivedOn";
                throw Problems.invalid(
                        field,
                        field + " lies before the complaint's receivedOn, which is the first day of any of it and today"
                                + " where it is left out.");
            }
        }
    }

    private void checkPeople(ComplaintForm form) {
        if (form.complainant() != null) {
            dates.checkBorn("complainant.dateOfBirth", form.complainant().dateOfBirth());
        }
        for (int i = 0; i < form.children().size(); i++) {
            dates.checkBorn(
                    "children[" + i + "].dateOfBirth", form.children().get(i).dateOfBirth());
        }
        if (form.representative() != null) {
            dates.checkHeard("representative.authorityOn", form.representative().authorityOn());
            dates.checkHeard(
                    "representative.childsViewsOn", form.representative().childsViewsOn());
        }
        if (form.proposedChange() != null) {
            dates.checkPlanned(
                    "proposedChange.takesEffectOn", form.proposedChange().takesEffectOn());
        }
    }

    private void checkDates(String field, ElementEntry element) {
        dates.checkHeard(field + ".receivedOn", element.receivedOn());
        dates.checkArisen(field + ".arisenFrom", element.arisenFrom());
        dates.checkArisen(field + ".arisenTo", element.arisenTo());
        if (liesWhollyAfter(element.arisenFrom(), element.arisenTo())) {
            throw Problems.invalid(field + ".arisenTo", field + ".arisenTo lies before " + field + ".arisenFrom.");
        }
    }

    private static boolean liesWhollyAfter(FactDate from, FactDate to) {
        return from != null
                && to != null
                && from.earliest().isPresent()
                && to.latest().isPresent()
                && from.earliest().get().isAfter(to.latest().get());
    }

    private static void checkSource(String field, ElementEntry element, Caller caller) {
        boolean mayVouch = caller.has(Roles.COMPLAINTS_OFFICER) || caller.has(Roles.COMPLAINTS_MANAGER);
        if (element.functionSource() != null && element.functionSource().isCouncilsWord() && !mayVouch) {
            throw Problems.forbidden(
                    "function-source-not-yours",
                    field
                            + ".functionSource: officer and import are the council's own word and are taken from the token of"
                            + " a complaints officer or manager alone.  Send complainant, or triage where a machine"
                            + " suggested it.");
        }
    }

    private static Set<UUID> distinct(String field, List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != null && !seen.add(ids.get(i))) {
                throw Problems.invalid(
                        field + "[" + i + "].id",
                        field + "[" + i + "].id is the id of an earlier entry of " + field + "[].");
            }
        }
        return seen;
    }

    private static void requireKnown(String field, List<UUID> named, Set<UUID> known, String where) {
        if (named.stream().filter(Objects::nonNull).anyMatch(id -> !known.contains(id))) {
            throw Problems.unknownReference(field, field + " names an id that no entry of " + where + " has.");
        }
    }
}
