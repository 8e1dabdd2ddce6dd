package io.anju.overview.fold;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.EmploymentFactsFixture.enterprise;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.permit;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;

import io.anju.contract.Fact;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of some connected persons: move-ins, a shared dwelling, a move-out, the end of an
 * employment and a corrected document number.
 */
public final class PersonHistoryFixture {

  private PersonHistoryFixture() {}

  /** The facts in chronological order. */
  public static List<Fact> facts(Sealing sealed) {
    String anna = personId(1);
    String bao = personId(2);
    String chen = personId(3);
    String chenBefore = personId(4);
    String old = dwellingCode(1);
    String next = dwellingCode(2);
    var facts =
        new ArrayList<Fact>(
            List.of(
                HousingFactsFixture.building(old.substring(0, 19), 1),
                HousingFactsFixture.dwelling(old, 1),
                HousingFactsFixture.dwelling(next, 1),
                enterprise(1, "样例电子"),
                person(anna, 1, sealed),
                person(bao, 1, sealed),
                person(chenBefore, 1, sealed),
                tenancy("t1", 1, old, chenBefore, List.of(anna), List.of(anna, bao)),
                person(anna, 2, sealed, residence("r1", old, SPRING, null)),
                person(bao, 2, sealed, residence("r2", old, SPRING, null)),
                employment("LB.1$7%", 1, anna, from -> null),
                permit("p1", 1, anna, PermitStatus.ACCEPTED)));
    facts.addAll(
        List.of(
            employment("LB.1$7%", 2, anna, from -> null),
            tenancy("t1", 2, old, chenBefore, List.of(anna), List.of(anna)),
            person(bao, 3, sealed, residence("r2", old, SPRING, SPRING.plusDays(20))),
            permit("p1", 2, anna, PermitStatus.APPROVED),
            person(chen, 1, sealed, List.of(chenBefore)),
            enterprise(2, "样例科技"),
            permit("p1", 3, anna, PermitStatus.ACTIVE),
            person(
                bao,
                4,
                sealed,
                residence("r3", next, SPRING.plusDays(20), null),
                residence("r2", old, SPRING, SPRING.plusDays(20))),
            person(anna, 3, sealed, residence("r1", next, SPRING, null)),
            tenancy("t1", 3, old, chen, List.of(anna), List.of()),
            employment("LB.1$7%", 3, anna, from -> from.plusDays(90)),
            HousingFactsFixture.dwelling(old, 2),
            HousingFactsFixture.inspections(old, 1),
            HousingFactsFixture.inspections(old, 2)));
    return List.copyOf(facts);
  }
}
