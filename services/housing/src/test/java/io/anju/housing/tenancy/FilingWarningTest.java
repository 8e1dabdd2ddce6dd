package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.tenancy.lease.DepositTerms;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.housing.tenancy.rule.ShippedTenancyRulesFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingWarningTest {

  /** 住房租赁条例, in force from 2025-09-15: amount, return and deductions are stated. */
  @ParameterizedTest
  @CsvSource({
    "2025-09-14, 8400, false, false",
    "2025-09-15, 8400, false, true",
    "2025-09-15, 8400, true, false",
    "2025-09-15, 0, false, false"
  })
  void deposit_without_terms_is_remarked_since_the_regulations(
      LocalDate signedOn, BigDecimal deposit, boolean terms, boolean warned) {
    var agreed = TenancyFixture.lease();
    var lease =
        new Lease(
            agreed.dwelling(),
            agreed.community(),
            agreed.landlord(),
            agreed.tenants(),
            agreed.term(),
            signedOn,
            agreed.monthlyRent(),
            new Yuan(deposit),
            agreed.rooms(),
            agreed.sublet(),
            Optional.of(new DepositTerms(7, "欠付的租金")).filter(_ -> terms));
    assertThat(
            FilingWarning.of(
                    TenancyFixture.details(lease, new Confirmation.Awaited(TenancyParty.TENANT)),
                    DwellingUse.RESIDENTIAL,
                    ShippedTenancyRulesFixture.rules()
                        .at(new DivisionCode("320508018014"), TenancyFixture.TODAY),
                    TenancyFixture.TODAY)
                .contains(FilingWarning.DEPOSIT_TERMS_MISSING))
        .isEqualTo(warned);
  }
}
