package io.anju.residence.letting;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFact;
import io.anju.contract.TenancySide;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Recipient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the two sides, the owner and the housing office are told of a tenancy as it now is; each thing once, however often it is told. */
final class LeaseTidings {

  private static final ZoneId BUSINESS = ZoneId.of("Asia/Shanghai");

  private final TenancyFact fact;

  LeaseTidings(TenancyFact fact) {
    this.fact = fact;
  }

  List<Notice> all() {
    return (switch (fact.status()) {
      case FILED -> Stream.of(confirmation(), reminder(), sublet()).flatMap(notices -> notices);
      case TERMINATED -> told(both(), NoticeKind.TENANCY_TERMINATED, "", Map.of());
      case ENDED -> told(both(), NoticeKind.TENANCY_ENDED, "", Map.of());
      case VOIDED -> told(both(), NoticeKind.TENANCY_VOIDED, "", Map.of());
    }).toList();
  }

  /** Asked anew for each term. */
  private Stream<Notice> confirmation() {
    if (fact.confirmation() == null) {
      return Stream.empty();
    }
    return switch (fact.confirmation()) {
      case AWAITED -> told(fact.awaitedFrom() == TenancySide.TENANT ? tenants() : landlord(fact.landlordPerson(), fact.landlordUscc()),
          NoticeKind.TENANCY_TO_CONFIRM, "", Map.of());
      case OBJECTED -> told(Stream.of(new Recipient.Office(Authority.HOUSING, new DivisionCode(fact.division()))),
          NoticeKind.TENANCY_OBJECTED, "", Map.of());
      case UPHELD -> told(both(), NoticeKind.TENANCY_UPHELD, "", Map.of());
      case CONFIRMED -> Stream.empty();
    };
  }

  private Stream<Notice> reminder() {
    return fact.remindedDays() == null ? Stream.empty()
        : told(both(), NoticeKind.TENANCY_ENDING, "/" + fact.remindedDays(), Map.of("days", fact.remindedDays().toString()));
  }

  private Stream<Notice> sublet() {
    return fact.head() == null ? Stream.empty()
        : told(landlord(fact.head().landlordPerson(), fact.head().landlordUscc()), NoticeKind.TENANCY_SUBLET, "", Map.of());
  }

  private Stream<Notice> told(Stream<Recipient> recipients, NoticeKind kind, String occasion, Map<String, String> more) {
    var parameters = new HashMap<>(Map.of("number", fact.filingNumber(), "dwelling", fact.dwellingCode(), "from", fact.from().toString(),
        "until", fact.until().toString()));
    if (fact.endedOn() != null) {
      parameters.put("on", fact.endedOn().toString());
    }
    parameters.putAll(more);
    var about = new About(About.Matter.TENANCY, fact.id(), new PersonId(fact.tenants().getFirst()));
    var on = LocalDate.ofInstant(fact.changedAt(), BUSINESS);
    return recipients.distinct().map(to -> Notice.unread(to, kind, about, fact.until() + occasion, parameters, on));
  }

  private Stream<Recipient> both() {
    return Stream.concat(landlord(fact.landlordPerson(), fact.landlordUscc()), tenants());
  }

  private Stream<Recipient> tenants() {
    return fact.tenants().stream().map(PersonId::new).map(Recipient.Someone::new);
  }

  private static Stream<Recipient> landlord(String person, String uscc) {
    return Stream.concat(Stream.ofNullable(person).map(PersonId::new).map(Recipient.Someone::new),
        Stream.ofNullable(uscc).map(CreditCode::new).map(Recipient.Enterprise::new));
  }
}
