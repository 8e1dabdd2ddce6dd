package io.anju.platform.request.binding;

import static io.anju.platform.request.binding.BindingFixture.PERSON;
import static io.anju.platform.request.binding.BindingFixture.bind;
import static io.anju.platform.request.binding.BindingFixture.body;
import static io.anju.platform.request.binding.BindingFixture.errors;
import static io.anju.platform.request.binding.BindingFixture.schemas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.platform.request.Body;
import io.anju.platform.request.Discriminator;
import io.anju.platform.request.Money;
import io.anju.platform.request.Range;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import io.anju.platform.request.Variant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestBinderTest {

  /** Handlers whose bodies are described. */
  @SuppressWarnings("unused")
  private interface Handlers {
    void everything(@Body Everything body);

    void proven(@Body Proven body);
  }

  record Everything(
      @Text(max = 10) String name,
      PersonId person,
      Optional<DivisionCode> division,
      LocalDate from,
      DwellingUse use,
      @Money BigDecimal rent,
      @Range(min = "0.5", max = "2.5") BigDecimal share,
      @Range(min = "1", max = "9") int rooms,
      boolean furnished,
      @Size(min = 1, max = 2) List<PersonId> tenants,
      List<Note> notes,
      Optional<Note> remark) {}

  record Note(String text, Optional<LocalDate> on) {}

  @Test
  void every_type_is_bound() {
    var bound =
        bind(
            """
            {"name": " 李 ", "person": "PERSON", "division": "320508", "from": "2026-03-01",
             "use": "RESIDENTIAL", "rent": 1200.5, "share": 1.5, "rooms": 3, "furnished": true,
             "tenants": ["PERSON"], "notes": [{"text": "a", "on": "2026-03-02"}, {"text": "b"}]}
            """,
            Everything.class);
    assertThat(bound)
        .isEqualTo(
            new Everything(
                "李",
                new PersonId(PERSON),
                Optional.of(new DivisionCode("320508")),
                LocalDate.of(2026, 3, 1),
                DwellingUse.RESIDENTIAL,
                new BigDecimal("1200.50"),
                new BigDecimal("1.5"),
                3,
                true,
                List.of(new PersonId(PERSON)),
                List.of(
                    new Note("a", Optional.of(LocalDate.of(2026, 3, 2))),
                    new Note("b", Optional.empty())),
                Optional.empty()));
  }

  @Test
  void absent_null_and_blank_components_are_required_once_each() {
    assertThat(errors("{\"name\": \" \", \"person\": null}", Everything.class))
        .containsExactly(
            "name required {}",
            "person required {}",
            "from required {}",
            "use required {}",
            "rent required {}",
            "share required {}",
            "rooms required {}",
            "furnished required {}",
            "tenants too-few {min=1}");
  }

  @Test
  void all_wrong_values_are_reported_together_with_their_paths() {
    assertThat(
            errors(
                """
                {"name": "longer than ten", "person": 7, "division": "99", "from": "2026-02-30",
                 "use": "CASTLE", "rent": 0.005, "share": 3, "rooms": 1.5, "furnished": "yes",
                 "tenants": ["x", "PERSON"], "notes": [{"on": "soon"}, "text", null],
                 "remark": {"text": "t", "colour": 1}, "nmae": 1}
                """,
                Everything.class))
        .contains(
            "name too-long {max=10}",
            "person wrong-type {expected=string}",
            "from not-a-date {}",
            "rent not-money {}",
            "share out-of-range {max=2.5, min=0.5}",
            "rooms wrong-type {expected=integer}",
            "furnished wrong-type {expected=boolean}",
            "notes[0].text required {}",
            "notes[0].on not-a-date {}",
            "notes[1] wrong-type {expected=object}",
            "notes[2] required {}",
            "remark.colour field-unknown {}",
            "nmae field-unknown {}")
        .anyMatch(error -> error.startsWith("division "))
        .anyMatch(error -> error.startsWith("use not-one-of {allowed="))
        .anyMatch(error -> error.startsWith("tenants[0] length-wrong "))
        .noneMatch(error -> error.startsWith("tenants[1]"));
  }

  @Test
  void numbers_outside_their_limits_and_values_of_wrong_types_are_reported() {
    assertThat(
            errors(
                """
                {"name": 1, "person": "PERSON", "from": 2026, "use": true, "rent": -1,
                 "share": "1", "rooms": 10, "furnished": false, "tenants": "PERSON", "notes": {},
                 "remark": []}
                """,
                Everything.class))
        .containsExactly(
            "name wrong-type {expected=string}",
            "from wrong-type {expected=string}",
            "use wrong-type {expected=string}",
            "rent not-money {}",
            "share wrong-type {expected=number}",
            "rooms out-of-range {max=9, min=1}",
            "tenants wrong-type {expected=array}",
            "notes wrong-type {expected=array}",
            "remark wrong-type {expected=object}");
    assertThat(errors("{\"people\": [\"a\", \"b\", \"c\"]}", Few.class))
        .containsExactly("people too-many {max=2}");
    assertThat(errors("[]", Few.class)).containsExactly(" wrong-type {expected=object}");
  }

  record Few(@Size(max = 2) List<String> people) {}

  record Identified(DocumentNumber document) {}

  @Test
  void parts_that_belong_together_are_checked_together() {
    var bound =
        bind(
            "{\"document\": {\"type\": \"RESIDENT_ID\", \"number\": \"11010519491231002x\"}}",
            Identified.class);
    assertThat(bound.document().canonical()).contains("11010519491231002X");
    assertThat(
            errors(
                "{\"document\": {\"type\": \"RESIDENT_ID\", \"number\": \"110105194912310021\"}}",
                Identified.class))
        .singleElement()
        .asString()
        .startsWith("document.number check-character-wrong");
    assertThat(errors("{\"document\": {\"number\": \"1\"}}", Identified.class))
        .containsExactly("document.type required {}");
  }

  @Discriminator("by")
  sealed interface Proof {}

  @Variant("permit")
  record ByPermit(PersonId holder) implements Proof {}

  @Variant("date")
  record ByDate(LocalDate on) implements Proof {}

  record Proven(Proof proof) {}

  @Test
  void alternative_is_chosen_by_its_discriminator() {
    assertThat(bind("{\"proof\": {\"by\": \"date\", \"on\": \"2026-03-01\"}}", Proven.class))
        .isEqualTo(new Proven(new ByDate(LocalDate.of(2026, 3, 1))));
    assertThat(errors("{\"proof\": {\"by\": \"oath\"}}", Proven.class))
        .containsExactly("proof.by not-one-of {allowed=permit, date}");
    assertThat(errors("{\"proof\": {}}", Proven.class)).containsExactly("proof.by required {}");
    assertThat(errors("{\"proof\": {\"by\": \"permit\", \"on\": \"2026-03-01\"}}", Proven.class))
        .containsExactlyInAnyOrder("proof.holder required {}", "proof.on field-unknown {}");
  }

  @Discriminator("decision")
  sealed interface Decision {}

  @Variant("SAME")
  record Same(Same.Kind decision, String reason, PersonId keep) implements Decision {
    enum Kind {
      SAME
    }
  }

  @Variant({"DIFFERENT", "UNKNOWN"})
  record Other(String reason, Optional<PersonId> keep) implements Decision {}

  @Test
  void fields_that_all_alternatives_have_are_checked_also_where_none_is_chosen() {
    assertThat(errors("{\"keep\": 7, \"colour\": 1}", Decision.class))
        .containsExactly("decision required {}", "reason required {}");
    assertThat(errors("{\"decision\": \"MAYBE\", \"reason\": \"r\"}", Decision.class))
        .containsExactly("decision not-one-of {allowed=SAME, DIFFERENT, UNKNOWN}");
    assertThat(bind("{\"decision\": \"UNKNOWN\", \"reason\": \"r\"}", Decision.class))
        .isEqualTo(new Other("r", Optional.empty()));
  }

  record Closed(LocalDate from, LocalDate until) {
    Closed {
      if (until.isBefore(from)) {
        throw new InvalidCodeException(List.of(new ValidationError("missing", Map.of())));
      }
    }
  }

  record Lease(Closed term) {}

  @Test
  void refusal_of_the_constructor_is_reported_at_the_records_path() {
    assertThat(
            errors(
                "{\"term\": {\"from\": \"2026-03-02\", \"until\": \"2026-03-01\"}}", Lease.class))
        .containsExactly("term missing {}");
  }

  @Test
  void schema_describes_what_is_bound() {
    var schemas = schemas(body(Handlers.class, "everything"));
    assertThat(schemas).containsOnlyKeys("Everything", "Note");
    var everything = schemas.get("Everything");
    assertThat(everything.getRequired())
        .containsExactlyInAnyOrder(
            "name", "person", "from", "use", "rent", "share", "rooms", "furnished", "tenants");
    var properties = everything.getProperties();
    assertThat(properties.get("name").getMaxLength()).isEqualTo(10);
    assertThat(properties.get("person").getType()).isEqualTo("string");
    assertThat(properties.get("person").getFormat()).isEqualTo("person-id");
    assertThat(properties.get("from").getFormat()).isEqualTo("date");
    assertThat(properties.get("rooms").getMaximum()).isEqualTo(BigDecimal.valueOf(9));
    assertThat(properties.get("tenants").getMaxItems()).isEqualTo(2);
    assertThat(properties.get("remark").get$ref()).isEqualTo("#/components/schemas/Note");
    var proven = schemas(body(Handlers.class, "proven"));
    assertThat(proven).containsOnlyKeys("Proven", "ByPermit", "ByDate");
    assertThat(proven.get("ByDate").getRequired()).containsExactlyInAnyOrder("by", "on");
  }

  record Unreadable(Map<String, String> values) {}

  @Test
  void component_of_a_type_without_reader_is_refused_when_the_record_is_first_used() {
    assertThatThrownBy(() -> bind("{}", Unreadable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Map");
  }
}
