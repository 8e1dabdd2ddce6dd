package io.anju.employment.record;

import static io.anju.employment.record.EmploymentFixture.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.employment.ContractKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplaceValidationTest {

  private static final CreditCode HOST_EMPLOYER = new CreditCode("91110000600037341L");

  @Test
  void host_employer_requires_a_dispatch_contract_and_registration() {
    assertThat(errorCodes(HOST_EMPLOYER, ContractKind.DISPATCH, true)).isEmpty();
    assertThat(errorCodes(HOST_EMPLOYER, ContractKind.FIXED_TERM, true))
        .containsExactly("only-for-dispatch");
    assertThat(errorCodes(HOST_EMPLOYER, ContractKind.PART_TIME, false))
        .containsExactly("only-for-dispatch", "enterprise-unknown");
    assertThat(errorCodes(USCC, ContractKind.DISPATCH, true))
        .containsExactly("dispatched-to-employer");
  }

  @Test
  void workplace_at_the_employer_is_valid() {
    assertThat(
            WorkplaceValidation.validate(
                Workplace.AT_EMPLOYER, ContractKind.DISPATCH, USCC, _ -> false))
        .isEmpty();
  }

  private static List<String> errorCodes(
      CreditCode hostEmployer, ContractKind contract, boolean registered) {
    var workplace = new Workplace(Optional.of(hostEmployer), Optional.empty(), Optional.empty());
    return WorkplaceValidation.validate(workplace, contract, USCC, _ -> registered).stream()
        .map(error -> error.error().code())
        .toList();
  }

  /** 劳动合同法 art. 58: the work is done for the host employer, where that is. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "91110000600037341L, -, -, 3205, 3205",
        "91110000600037341L, -, 440305, 3205, 440305",
        "91110000600037341L, 科苑路15号, -, 3205, -",
        "91110000600037341L, -, -, -, -",
        "-, -, -, 3205, -"
      })
  void dispatched_worker_is_located_at_the_host_employer_unless_a_place_is_given(
      String host, String address, String division, String hostDivision, String expected) {
    var workplace =
        new Workplace(
            Optional.ofNullable(host).map(CreditCode::new),
            Optional.ofNullable(address),
            Optional.ofNullable(division).map(DivisionCode::new));
    assertThat(
            workplace
                .locatedAt(Optional.ofNullable(hostDivision).map(DivisionCode::new))
                .division())
        .isEqualTo(Optional.ofNullable(expected).map(DivisionCode::new));
  }
}
