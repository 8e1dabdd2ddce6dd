package io.anju.residence.person.mongo;

import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.mongo.ResidenceDocument.DeclarationDocument;
import io.anju.residence.residence.Contest;
import io.anju.residence.residence.Departure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A disagreement within its residence. What people write in their own words is encrypted: they may write anything.
 *
 * @param departureLate null or true
 * @param left null until the police decide, as are {@code decision} and {@code decisionReason}
 */
public record ContestDocument(
    LocalDate until,
    DeclarationDocument departure,
    Boolean departureLate,
    DeclarationDocument objection,
    Encrypted objectionReason,
    Boolean left,
    DeclarationDocument decision,
    Encrypted decisionReason) {

  private static final String REASON = "reason";

  static ContestDocument from(Contest contest, PersonalFields fields) {
    var finding = contest.finding();
    return new ContestDocument(contest.departure().on(), DeclarationDocument.from(contest.departure().declaration()),
        contest.departure().late() ? true : null,
        DeclarationDocument.from(contest.objection().declaration()), fields.encrypt(REASON, contest.objection().reason()),
        finding.map(Contest.Finding::left).orElse(null),
        finding.map(Contest.Finding::declaration).map(DeclarationDocument::from).orElse(null),
        fields.encrypt(REASON, finding.map(Contest.Finding::reason).orElse(null)));
  }

  Contest toDomain(PersonalFields fields) {
    var finding = left == null ? null : new Contest.Finding(left, decision.toDomain(), fields.decrypt(REASON, decisionReason));
    return new Contest(new Departure(until, departure.toDomain(), departureLate != null),
        new Contest.Objection(objection.toDomain(), fields.decrypt(REASON, objectionReason)), Optional.ofNullable(finding));
  }
}
