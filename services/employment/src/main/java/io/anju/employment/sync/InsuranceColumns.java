package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.Registered;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceMonths;
import io.anju.employment.insurance.KnownKind;
import io.anju.employment.insurance.Payment;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a file of insurance months.
 *
 * @param kinds joined by {@code |}; none withdraws the month
 */
record InsuranceColumns(
    @Embedded(prefix = "document") DocumentNumber document,
    @Registered CreditCode uscc,
    YearMonth month,
    @KnownKind List<InsuranceKind> kinds,
    @Embedded ChangeTime changed) {

  @Rule
  static List<FieldError> payable(YearMonth month, Clock clock) {
    return InsuranceMonths.validate(month, YearMonth.now(clock));
  }

  Payment toPayment(Function<DocumentNumber, PersonId> persons) {
    return new Payment(
        new AccountId(persons.apply(document), uscc),
        month,
        new HashSet<>(kinds),
        Optional.of(changed.updatedAt()));
  }
}
