package io.anju.residence.leasedeclaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyParty;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The notifications to the parties, the owner and the housing office about a tenancy in its present
 * state; published again, they have the same ids.
 */
public final class LeaseNotifications {

  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

  private final TenancyFact fact;

  public LeaseNotifications(TenancyFact fact) {
    this.fact = fact;
  }

  public List<Notification> all() {
    return (switch (fact.status()) {
          case FILED -> Stream.of(confirmation(), reminder(), sublet()).flatMap(notices -> notices);
          case TERMINATED ->
              notifications(both(), NotificationKind.TENANCY_TERMINATED, "", Map.of());
          case ENDED -> notifications(both(), NotificationKind.TENANCY_ENDED, "", Map.of());
          case VOIDED -> notifications(both(), NotificationKind.TENANCY_VOIDED, "", Map.of());
        })
        .toList();
  }

  /** Requested again for each term. */
  private Stream<Notification> confirmation() {
    if (fact.confirmation() == null) {
      return Stream.empty();
    }
    return switch (fact.confirmation()) {
      case AWAITED ->
          notifications(
              fact.awaitedFrom() == TenancyParty.TENANT
                  ? tenants()
                  : landlord(fact.landlordPerson(), fact.landlordUscc()),
              NotificationKind.TENANCY_TO_CONFIRM,
              "",
              Map.of());
      case OBJECTED ->
          notifications(
              Stream.of(new Recipient.Office(Authority.HOUSING, new DivisionCode(fact.division()))),
              NotificationKind.TENANCY_OBJECTED,
              "",
              Map.of());
      case UPHELD -> notifications(both(), NotificationKind.TENANCY_UPHELD, "", Map.of());
      case CONFIRMED -> Stream.empty();
    };
  }

  private Stream<Notification> reminder() {
    return fact.remindedDays() == null
        ? Stream.empty()
        : notifications(
            both(),
            NotificationKind.TENANCY_ENDING,
            "/" + fact.remindedDays(),
            Map.of("days", fact.remindedDays().toString()));
  }

  private Stream<Notification> sublet() {
    return fact.head() == null
        ? Stream.empty()
        : notifications(
            landlord(fact.head().landlordPerson(), fact.head().landlordUscc()),
            NotificationKind.TENANCY_SUBLET,
            "",
            Map.of());
  }

  private Stream<Notification> notifications(
      Stream<Recipient> recipients,
      NotificationKind kind,
      String occasion,
      Map<String, String> additional) {
    var parameters =
        new HashMap<>(
            Map.of(
                "number",
                fact.filingNumber(),
                "dwelling",
                fact.dwellingCode(),
                "from",
                fact.from().toString(),
                "until",
                term()));
    if (fact.endedOn() != null) {
      parameters.put("on", fact.endedOn().toString());
    }
    parameters.putAll(additional);
    var about =
        new NotificationSubject(
            NotificationSubject.RecordKind.TENANCY,
            fact.id(),
            new PersonId(fact.tenants().getFirst()));
    var on = LocalDate.ofInstant(fact.changedAt(), BUSINESS_ZONE);
    return recipients
        .distinct()
        .map(to -> Notification.unread(to, kind, about, term() + occasion, parameters, on));
  }

  /** The last day; a dash of an indefinite lease. */
  private String term() {
    return fact.until() == null ? "—" : fact.until().toString();
  }

  private Stream<Recipient> both() {
    return Stream.concat(landlord(fact.landlordPerson(), fact.landlordUscc()), tenants());
  }

  private Stream<Recipient> tenants() {
    return fact.tenants().stream().map(PersonId::new).map(Recipient.Individual::new);
  }

  private static Stream<Recipient> landlord(@Nullable String person, @Nullable String uscc) {
    return Stream.concat(
        Stream.ofNullable(person).map(PersonId::new).map(Recipient.Individual::new),
        Stream.ofNullable(uscc).map(CreditCode::new).map(Recipient.Enterprise::new));
  }
}
