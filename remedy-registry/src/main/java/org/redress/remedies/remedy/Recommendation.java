package org.redress.remedies.remedy;

import java.util.List;

/**
 * What exactly is to be done, in the decision's words. Of a personal remedy this is about one person: it never leaves the
 * council's own pages and travels in no event.
 *
 * @param amountPence of a payment, in pence; null where the sum is still to be reckoned or nothing is paid
 * @param purposes what a payment is for
 * @param wording the recommendation's text, or null
 * @param mustCover what an apology or a briefing must speak to
 */
public record Recommendation(Long amountPence, List<PaymentPurpose> purposes, String wording, List<String> mustCover) {}
