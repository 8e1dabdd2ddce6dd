package io.anju.overview.fold;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.Fact;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.EmploymentFactsFixture;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.ResidenceFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionsTest {

  private static final String ID = personId(1);
  private static final String DWELLING = dwellingCode(1);

  private final Contributions contributions = new Contributions(_ -> List.of());

  static Stream<Arguments> factsOfOneView() {
    return Stream.of(
        Arguments.of(
            ResidenceFactsFixture.permit("p", 1, ID, PermitStatus.ACTIVE),
            ViewId.person(ID),
            Slot.PERMIT),
        Arguments.of(
            EmploymentFactsFixture.employment("e", 1, ID, _ -> null),
            ViewId.person(ID),
            Slot.EMPLOYMENT),
        Arguments.of(
            EmploymentFactsFixture.insurance(ID, 1, "2026-01", "2026-02"),
            ViewId.person(ID),
            Slot.INSURANCE),
        Arguments.of(
            EmploymentFactsFixture.enrolment("s", 1, ID), ViewId.person(ID), Slot.ENROLMENT),
        Arguments.of(
            HousingFactsFixture.dwelling(DWELLING, 1), ViewId.dwelling(DWELLING), Slot.DWELLING),
        Arguments.of(
            HousingFactsFixture.inspections(DWELLING, 1),
            ViewId.dwelling(DWELLING),
            Slot.INSPECTION),
        Arguments.of(
            HousingFactsFixture.building(DWELLING.substring(0, 19), 1),
            new ViewId(ViewKind.BUILDING, DWELLING.substring(0, 19)),
            Slot.BUILDING),
        Arguments.of(
            EmploymentFactsFixture.enterprise(1, "样例电子"),
            new ViewId(ViewKind.ENTERPRISE, EmploymentFactsFixture.USCC),
            Slot.ENTERPRISE));
  }

  @ParameterizedTest
  @MethodSource("factsOfOneView")
  void fact_of_one_aggregate_is_one_part_of_one_view(Fact fact, ViewId view, Slot<?> slot) {
    var contribution = contributions.of(fact);
    assertThat(contribution.mayChangeViews()).isFalse();
    assertThat(contribution.parts())
        .singleElement()
        .isEqualTo(Part.of(view, slot, fact.id(), fact.version(), (Record) fact));
  }

  @Test
  void person_is_in_the_own_view_each_dwelling_and_as_alias_under_former_ids() {
    var fact =
        person(
            ID,
            3,
            Sealing.UNREADABLE,
            List.of(personId(2), ID, personId(2)),
            residence("r1", DWELLING, SPRING, SPRING.plusDays(9)),
            residence("r2", DWELLING, SPRING.plusDays(30), null),
            residence("r3", dwellingCode(2), SPRING.plusDays(9), SPRING.plusDays(30)));
    var contribution = contributions.of(fact);
    assertThat(contribution.mayChangeViews()).isTrue();
    assertThat(contribution.places())
        .containsExactlyInAnyOrder(
            new Place(ViewId.person(ID), Slot.PERSON),
            new Place(ViewId.person(personId(2)), Slot.ALIAS),
            new Place(ViewId.dwelling(DWELLING), Slot.OCCUPANT),
            new Place(ViewId.dwelling(dwellingCode(2)), Slot.OCCUPANT));
    assertThat(contribution.parts())
        .anySatisfy(part ->
            assertThat((Record) part.content().orElseThrow())
                .isEqualTo(new RegisteredPerson(fact)));
  }

  @Test
  void superseded_person_is_an_alias_alone() {
    var fact = ResidenceFactsFixture.superseded(person(ID, 1, Sealing.UNREADABLE), personId(2));
    assertThat(contributions.of(fact).parts())
        .singleElement()
        .isEqualTo(Part.of(ViewId.person(ID), Slot.ALIAS, ID, 2, new Alias(personId(2))));
  }

  @Test
  void tenancy_is_in_the_view_of_its_dwelling_and_once_in_that_of_each_party() {
    var fact =
        HousingFactsFixture.tenancy(
            "t", 1, DWELLING, ID, List.of(personId(2)), List.of(personId(2), personId(3)));
    assertThat(contributions.of(fact).parts())
        .extracting(part -> part.place().view())
        .containsExactlyInAnyOrder(
            ViewId.dwelling(DWELLING),
            ViewId.person(ID),
            ViewId.person(personId(2)),
            ViewId.person(personId(3)));
  }
}
