package org.redress.intake.complaint;

import java.util.List;

/** A form in which every field is given, and the texts in it that may identify people. */
public final class FullForm {
    public static final List<String> PERSONAL = List.of(
            "Amara",
            "amara@example.org",
            "01632 960001",
            "Mill Lane",
            "Beacon",
            "Kofi",
            "2014-05-06",
            "1984-01-02",
            "short breaks stopped",
            "nobody came",
            "An apology",
            "the Friday club",
            "call after nine",
            "Twi",
            "large print",
            "her letter",
            "the duty log",
            "consent form",
            "school diary");

    public static final String JSON_TEXT =
            """
            {
              "receivedOn": {"precision": "day", "notBefore": "2024-02-16", "notAfter": "2024-02-16", "source": "her letter"},
              "madeOrally": true,
              "channel": "advocate",
              "nature": "other_representation",
              "complainant": {
                "name": "Amara Owusu",
                "dateOfBirth": "1984-01-02",
                "contact": {"email": "amara@example.org", "telephone": "01632 960001", "address": "1 Mill Lane\\nAshford"}
              },
              "representative": {
                "kind": "solicitor",
                "name": "J Beacon",
                "contact": {"email": "jb@example.org"},
                "authority": "given",
                "authorityOn": {"precision": "month", "notBefore": "2024-01-01", "notAfter": "2024-01-31", "source": "consent form"},
                "childsViews": "sought",
                "childsViewsOn": "2024-02-01"
              },
              "capacity": "both",
              "children": [
                {
                  "id": "00000000-0000-7000-8000-0000000000c1",
                  "relationship": "foster_carer",
                  "status": ["disabled", "looked_after"],
                  "age": "16_17",
                  "approvedBy": "agency",
                  "name": "Kofi",
                  "dateOfBirth": "2014-05-06",
                  "address": "1 Mill Lane"
                }
              ],
              "elements": [
                {
                  "id": "00000000-0000-7000-8000-0000000000e1",
                  "function": "section_17_support",
                  "functionSource": "officer",
                  "heads": ["delay", "delivery"],
                  "children": ["00000000-0000-7000-8000-0000000000c1"],
                  "arisenFrom": {"precision": "not_known", "notBefore": "2023-09-01", "source": "school diary"},
                  "arisenTo": "2024-01-05",
                  "continuing": true,
                  "actOf": "other_body",
                  "receivedOn": {"precision": "day", "notBefore": "2024-02-19", "notAfter": "2024-02-19", "source": "the duty log"},
                  "summary": "short breaks stopped"
                },
                {
                  "id": "00000000-0000-7000-8000-0000000000e2",
                  "function": "complaint_handling",
                  "functionSource": "triage",
                  "heads": [],
                  "children": [],
                  "aboutElement": "00000000-0000-7000-8000-0000000000e1",
                  "actOf": "this_council",
                  "receivedOn": "2024-02-16"
                }
              ],
              "narrative": "I asked twice and nobody came. There was a long delay.\\nMedaase.",
              "desiredOutcomes": ["An apology"],
              "proceedings": [
                {"kind": "court", "broughtBy": "council", "state": "expected", "notifiedInWriting": true}
              ],
              "proposedChange": {"what": "Closing the Friday club", "takesEffectOn": "2024-04-01"},
              "advocateRequested": true,
              "safeguardingConcern": true,
              "contactPreferences": {
                "safeChannels": ["email"],
                "doNotContact": ["Do not call after nine"],
                "language": "Twi",
                "interpreter": true,
                "adjustments": ["large print"]
              },
              "externalReference": "CRM-7/1",
              "procedureInUse": "corporate",
              "links": []
            }
            """;

    private FullForm() {}
}
