package io.anju.residence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.registration.Declaration;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationDeadlinesTest {

  private static final DivisionCode SHENZHEN = new DivisionCode("440305001001");
  private static final DivisionCode NINGBO = new DivisionCode("330203001001");
  private static final LocalDate MOVED = LocalDate.of(2026, 3, 2);

  private final DeclarationDeadlines deadlines =
      new DeclarationDeadlines(ShippedRulesFixture.all(), ShippedRulesFixture.workingDays());

  private boolean isLate(
      DivisionCode division, Declarant by, int days, boolean change, boolean dailyLet) {
    return deadlines.isLate(
        division, new Declaration(by, MOVED.plusDays(days)), MOVED, change, dailyLet);
  }

  private Optional<String> exemption(
      DivisionCode division, Declarant by, Lodging lodging, Integer days) {
    var moveIn =
        new MoveIn(
            new PersonId("p".repeat(26)),
            new DwellingCode("4403050010010100001000001"),
            MOVED,
            Optional.ofNullable(days).map(MOVED::plusDays),
            ResidenceReason.OTHER,
            by,
            lodging,
            false);
    return deadlines
        .exemption(division, moveIn, MOVED.plusDays(20))
        .map(DeclarationExemption::code);
  }

  @ParameterizedTest
  @CsvSource({"LANDLORD, 7", "EMPLOYER, 7", "HOTEL, 0", "SCHOOL, 15", "SELF, 15", "HOST, 15"})
  void shenzhen_deadline_depends_on_the_declarant(Declarant by, int days) {
    assertThat(isLate(SHENZHEN, by, days, false, false)).isFalse();
    assertThat(isLate(SHENZHEN, by, days + 1, false, false)).isTrue();
  }

  @Test
  void daily_let_is_due_at_once_and_sublet_within_three_days() {
    assertThat(isLate(SHENZHEN, Declarant.LANDLORD, 0, false, true)).isFalse();
    assertThat(isLate(SHENZHEN, Declarant.LANDLORD, 1, false, true)).isTrue();
    var inTime = new Declaration(Declarant.HOST, MOVED.plusDays(3), Optional.empty(), true);
    var tooLate = new Declaration(Declarant.HOST, MOVED.plusDays(4), Optional.empty(), true);
    assertThat(deadlines.isLate(SHENZHEN, inTime, MOVED, false, false)).isFalse();
    assertThat(deadlines.isLate(SHENZHEN, tooLate, MOVED, false, false)).isTrue();
  }

  @Test
  void zhejiang_change_of_residence_is_due_within_ten_days() {
    assertThat(isLate(NINGBO, Declarant.SELF, 10, true, false)).isFalse();
    assertThat(isLate(NINGBO, Declarant.SELF, 11, true, false)).isTrue();
    assertThat(isLate(NINGBO, Declarant.SELF, 10, false, false)).isTrue();
  }

  @Test
  void shenzhen_stay_under_fifteen_days_is_exempt_except_for_landlords() {
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, 14))
        .contains("stay-under-15-days");
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, 15)).isEmpty();
    assertThat(exemption(SHENZHEN, Declarant.LANDLORD, Lodging.OTHER, 5)).isEmpty();
    assertThat(exemption(SHENZHEN, Declarant.SELF, Lodging.OTHER, null)).isEmpty();
  }

  @Test
  void zhejiang_stay_with_near_relatives_up_to_thirty_days_is_exempt() {
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 30)).isPresent();
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.NEAR_RELATIVES, 31)).isEmpty();
    assertThat(exemption(NINGBO, Declarant.SELF, Lodging.OTHER, 5)).isEmpty();
  }

  /** 出境入境管理法 art. 39: within 24 hours outside a hotel, everywhere, however short the stay. */
  @ParameterizedTest
  @CsvSource({
    "440305001001, PASSPORT, SELF, OTHER, 0, false",
    "440305001001, PASSPORT, SELF, OTHER, 1, false",
    "440305001001, PASSPORT, SELF, OTHER, 2, true",
    "440305001001, PASSPORT, LANDLORD, OTHER, 2, true",
    "330203001001, PASSPORT, HOST, NEAR_RELATIVES, 2, true",
    "320508001001, FOREIGN_PERMANENT_RESIDENT, EMPLOYER, OTHER, 2, true",
    "440305001001, PASSPORT, HOTEL, HOTEL, 1, true",
    "440305001001, HMT_RESIDENCE_PERMIT, SELF, OTHER, 2, false",
    "440305001001, RESIDENT_ID, SELF, OTHER, 2, false"
  })
  void foreign_citizen_outside_a_hotel_is_due_within_a_day(
      String division, DocumentType type, Declarant by, Lodging lodging, int days, boolean late) {
    var declaration = new Declaration(by, MOVED.plusDays(days));
    var person = person(type);
    var moveIn = moveIn(by, lodging, 5);
    var place = new DivisionCode(division);
    assertThat(
            deadlines.isMoveInLate(
                place,
                declaration,
                moveIn,
                person,
                deadlines.exemption(place, moveIn, declaration.on())))
        .isEqualTo(late);
  }

  /** Zhejiang art. 8: from the hiring on, where the worker had moved in before. */
  @ParameterizedTest
  @CsvSource({
    "330203001001, 2026-03-16, 17, false",
    "330203001001, 2026-03-16, 18, true",
    "330203001001, 2026-02-02, 3, false",
    "330203001001, 2026-02-02, 4, true",
    "330102001001, 2026-03-16, 17, false",
    "440305001001, 2026-03-16, 8, true"
  })
  void employer_reports_from_the_hiring_on_in_zhejiang(
      String division, LocalDate hired, int days, boolean late) {
    var withJob =
        new DeclarationDeadlines(
            ShippedRulesFixture.all(),
            ShippedRulesFixture.workingDays(),
            _ ->
                List.of(
                    new KnownEmployment(
                        "e1", "91350100M000100Y43", hired, Optional.empty(), Optional.empty())));
    assertThat(
            withJob.isMoveInLate(
                new DivisionCode(division),
                new Declaration(Declarant.EMPLOYER, MOVED.plusDays(days)),
                moveIn(Declarant.EMPLOYER, Lodging.OTHER, null),
                person(DocumentType.RESIDENT_ID),
                Optional.empty()))
        .isEqualTo(late);
  }

  /** Zhejiang arts. 10-11; Shenzhen art. 8: who manages a dwelling is its declarant. */
  @ParameterizedTest
  @CsvSource({
    "330203001001, PROPERTY_SERVICE, 3", "330203001001, AGENCY, 3",
    "440305001001, PROPERTY_SERVICE, 7", "440305001001, AGENCY, 7"
  })
  void property_services_and_agencies_have_a_deadline(String division, Declarant by, int days) {
    var place = new DivisionCode(division);
    assertThat(isLate(place, by, days, false, false)).isFalse();
    assertThat(isLate(place, by, days + 1, false, false)).isTrue();
  }

  @Test
  void receipt_is_given_by_the_rules_of_hangzhou() {
    assertThat(deadlines.receiptArticle(new DivisionCode("330102001001"), MOVED))
        .contains("杭州市流动人口服务管理规定 art. 13");
    assertThat(deadlines.receiptArticle(SHENZHEN, MOVED)).isEmpty();
  }

  private static MoveIn moveIn(Declarant by, Lodging lodging, Integer days) {
    return new MoveIn(
        new PersonId("p".repeat(26)),
        new DwellingCode("4403050010010100001000001"),
        MOVED,
        Optional.ofNullable(days).map(MOVED::plusDays),
        ResidenceReason.OTHER,
        by,
        lodging,
        false);
  }

  private static Person person(DocumentType type) {
    var document =
        switch (type) {
          case RESIDENT_ID -> new DocumentNumber(type, "11010519491231002X");
          case HMT_RESIDENCE_PERMIT -> new DocumentNumber(type, "81000019980902013X");
          case FOREIGN_PERMANENT_RESIDENT -> new DocumentNumber(type, "932682198501010017");
          case PASSPORT -> new DocumentNumber(type, "USA:123456789");
        };
    return PersonFixture.withDocument(document);
  }
}
