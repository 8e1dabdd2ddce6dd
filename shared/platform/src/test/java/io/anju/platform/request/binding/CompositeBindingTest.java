package io.anju.platform.request.binding;

import static io.anju.platform.request.binding.BindingFixture.PERSON;
import static io.anju.platform.request.binding.BindingFixture.bind;
import static io.anju.platform.request.binding.BindingFixture.body;
import static io.anju.platform.request.binding.BindingFixture.errors;
import static io.anju.platform.request.binding.BindingFixture.schemas;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.Sex;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Body;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.OneOf;
import io.anju.platform.request.OrText;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CompositeBindingTest {

  record Period(LocalDate from, LocalDate until) {

    @Rule
    static List<FieldError> order(LocalDate from, LocalDate until) {
      return until.isBefore(from)
          ? List.of(FieldError.of("until", "before-from", Map.of()))
          : List.of();
    }
  }

  /** A handler whose body is described. */
  @SuppressWarnings("unused")
  private interface Handlers {
    void lease(@Body LeaseOf body);
  }

  private static final Parameter LEASE = body(Handlers.class, "lease");

  @OneOf(several = "person-or-organisation", none = "person-or-organisation", noneAt = "personId")
  sealed interface PartyOf {}

  record OrganisationOf(DivisionCode code) implements PartyOf {}

  @OrText
  @OneOf(several = "id-or-document", noneAt = "personId")
  sealed interface PersonOf extends PartyOf {}

  record ById(PersonId personId) implements PersonOf {}

  record ByDocument(DocumentNumber document, @Text(max = 3) String name) implements PersonOf {}

  @OrText
  record OccupantOf(@Embedded PersonOf person, Optional<LocalDate> since) {}

  record LeaseOf(
      PartyOf landlord,
      @Size(min = 1, max = 9) List<PersonOf> tenants,
      List<OccupantOf> occupants,
      @Embedded Period term,
      String note) {}

  private static final String VALID_LEASE =
      """
      {"landlord": {"code": "320508"},
       "tenants": ["PERSON", {"personId": "PERSON"},
         {"document": {"type": "RESIDENT_ID", "number": "11010519491231002X"}, "name": "Lee"}],
       "occupants": ["PERSON", {"personId": "PERSON", "since": "2026-03-01"}],
       "from": "2026-03-01", "until": "2026-03-02", "note": "n"}
      """;

  @Test
  void objects_or_texts_embedded_fields_and_alternatives_are_bound() {
    var person = new ById(new PersonId(PERSON));
    assertThat(bind(VALID_LEASE, LeaseOf.class))
        .isEqualTo(
            new LeaseOf(
                new OrganisationOf(new DivisionCode("320508")),
                List.of(
                    person,
                    person,
                    new ByDocument(
                        DocumentNumber.check(DocumentType.RESIDENT_ID, "11010519491231002X")
                            .orThrow(),
                        "Lee")),
                List.of(
                    new OccupantOf(person, Optional.empty()),
                    new OccupantOf(person, Optional.of(LocalDate.of(2026, 3, 1)))),
                new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                "n"));
  }

  @OneOf(several = "person-or-organisation", noneAt = "personId")
  sealed interface OwnerOf {}

  record PersonOwner(PersonId personId, Optional<LocalDate> since) implements OwnerOf {}

  record OrganisationOwner(DivisionCode code, Optional<LocalDate> since) implements OwnerOf {}

  @Test
  void fields_that_all_alternatives_have_are_checked_also_where_none_is_given() {
    assertThat(errors("{\"since\": \"soon\"}", OwnerOf.class))
        .containsExactly("personId required {}", "since not-a-date {}");
  }

  @Test
  void alternatives_that_are_null_or_blank_are_not_given() {
    var person = new ById(new PersonId(PERSON));
    assertThat(bind("{\"personId\": \"PERSON\", \"document\": null}", PersonOf.class))
        .isEqualTo(person);
    assertThat(bind("{\"personId\": \"PERSON\", \"code\": \" \"}", PartyOf.class))
        .isEqualTo(person);
    assertThat(errors("{\"personId\": \"\"}", PersonOf.class))
        .containsExactly("personId required {}");
  }

  @Test
  void all_errors_of_nested_and_embedded_values_are_reported_together() {
    assertThat(
            errors(
                    """
                    {"landlord": {"code": 7, "personId": "PERSON"},
                     "tenants": ["x", {"personId": "y", "name": "Lee"}, {}, 7,
                       {"personId": "PERSON", "document": {"type": "PASSPORT", "number": "E1"}},
                       {"document": {"number": "E12345678"}, "name": "Long"}],
                     "occupants": [{"personId": "z", "since": "soon", "colour": 1}, "x"],
                     "from": "2026-03-02", "until": "2026-03-01"}
                    """,
                    LeaseOf.class)
                .stream()
                .map(error -> error.split(" ")[0] + " " + error.split(" ")[1]))
        .containsExactly(
            "landlord.code person-or-organisation",
            "landlord.code wrong-type",
            "tenants[0] length-wrong",
            "tenants[1].personId length-wrong",
            "tenants[1].name field-unknown",
            "tenants[2].personId required",
            "tenants[3] wrong-type",
            "tenants[4].personId id-or-document",
            "tenants[4].document.number issuing-country-missing",
            "tenants[5].document.type required",
            "tenants[5].name too-long",
            "occupants[0].personId length-wrong",
            "occupants[0].since not-a-date",
            "occupants[0].colour field-unknown",
            "occupants[1] length-wrong",
            "until before-from",
            "note required");
  }

  record DatedRow(
      @Embedded(prefix = "document") DocumentNumber document,
      @Embedded Optional<Period> term,
      YearMonth month,
      Instant at) {

    @Rule
    static List<FieldError> past(Clock clock, Instant at) {
      return at.isAfter(clock.instant())
          ? List.of(FieldError.of("at", "too-far-ahead", Map.of()))
          : List.of();
    }

    @Rule
    static List<FieldError> female(DocumentNumber document) {
      return document.sex().equals(Optional.of(Sex.MALE))
          ? List.of(FieldError.of("document.number", "not-one-of", Map.of()))
          : List.of();
    }
  }

  @Test
  void rules_are_applied_to_the_components_that_could_be_read() {
    var bound =
        bind(
            """
            {"documentType": "RESIDENT_ID", "documentNumber": "11010519491231002X",
             "from": "", "month": "2026-02", "at": "2026-02-28T08:00:00+08:00"}
            """,
            DatedRow.class);
    assertThat(bound.term()).isEmpty();
    assertThat(bound.month()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(bound.at()).isEqualTo(Instant.parse("2026-02-28T00:00:00Z"));
    assertThat(
            errors(
                """
                {"documentType": "RESIDENT_ID", "documentNumber": "110105194912310011",
                 "from": "2026-03-01", "month": "March", "at": "2026-03-02T00:00:00Z"}
                """,
                DatedRow.class))
        .containsExactlyInAnyOrder(
            "until required {}",
            "month not-a-month {}",
            "at too-far-ahead {}",
            "documentNumber not-one-of {}");
    assertThat(
            errors(
                """
                {"documentType": "PASSPORT", "from": "2026-03-02", "until": "2026-03-01",
                 "month": "2026-02", "at": "yesterday"}
                """,
                DatedRow.class))
        .containsExactlyInAnyOrder(
            "documentNumber required {}", "until before-from {}", "at not-an-instant {}");
  }

  @Test
  void schemas_of_alternatives_list_the_fields_of_all_and_texts_beside_objects() {
    var schemas = schemas(LEASE);
    assertThat(schemas)
        .containsOnlyKeys("LeaseOf", "PartyOf", "PersonOf", "OccupantOf", "DocumentNumber");
    assertThat(schemas.get("LeaseOf").getRequired())
        .containsExactlyInAnyOrder("landlord", "tenants", "from", "until", "note");
    assertThat(schemas.get("PartyOf").getProperties().keySet())
        .containsExactlyInAnyOrder("code", "personId", "document", "name");
    assertThat(schemas.get("PartyOf").getRequired()).isNull();
    var tenants = (Schema<?>) schemas.get("LeaseOf").getProperties().get("tenants");
    assertThat(tenants.getItems().getOneOf())
        .extracting(one -> ((Schema<?>) one).getFormat(), one -> ((Schema<?>) one).get$ref())
        .containsExactly(
            Assertions.tuple("person-id", null),
            Assertions.tuple(null, "#/components/schemas/PersonOf"));
  }
}
