package io.anju.employment.record;

import static io.anju.employment.record.EmploymentFixture.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.contract.ContractKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkplaceFlawsTest {

  private static final CreditCode USER = new CreditCode("91110000600037341L");

  @Test
  void only_dispatched_workers_work_for_another_enterprise_and_it_must_be_registered() {
    assertThat(flaws(USER, ContractKind.DISPATCH, true)).isEmpty();
    assertThat(flaws(USER, ContractKind.FIXED_TERM, true)).containsExactly("only-for-dispatch");
    assertThat(flaws(USER, ContractKind.PART_TIME, false)).containsExactly("only-for-dispatch", "enterprise-unknown");
    assertThat(flaws(USCC, ContractKind.DISPATCH, true)).containsExactly("dispatched-to-employer");
  }

  @Test
  void at_the_employers_nothing_is_wrong() {
    assertThat(WorkplaceFlaws.of(Workplace.EMPLOYERS, ContractKind.DISPATCH, USCC, _ -> false)).isEmpty();
  }

  private static List<String> flaws(CreditCode user, ContractKind contract, boolean registered) {
    var workplace = new Workplace(Optional.of(user), Optional.empty(), Optional.empty());
    return WorkplaceFlaws.of(workplace, contract, USCC, _ -> registered).stream().map(flaw -> flaw.flaw().code()).toList();
  }
}
