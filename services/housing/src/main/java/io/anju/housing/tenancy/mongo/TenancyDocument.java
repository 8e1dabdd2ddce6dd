package io.anju.housing.tenancy.mongo;

import io.anju.contract.TenancyFiler;
import io.anju.housing.tenancy.Tenancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A tenancy at rest; of an abandoned one only the stage is there. */
public record TenancyDocument(
    Stage stage,
    String dwelling,
    String community,
    String landlordPerson,
    String landlordUscc,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    String filingNumber,
    TenancyFiler filedBy,
    String filerPerson,
    String filerUscc,
    LocalDate filedOn,
    boolean late,
    LocalDate terminatedOn,
    String reason) {

  /** Which state of the life cycle this is. */
  public enum Stage { FILED, TERMINATED, ENDED, ABANDONED }

  static TenancyDocument from(Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed filed -> TenancyTranslation.document(Stage.FILED, filed.particulars(), null, null);
      case Tenancy.Ended ended -> TenancyTranslation.document(Stage.ENDED, ended.particulars(), null, null);
      case Tenancy.Terminated terminated ->
          TenancyTranslation.document(Stage.TERMINATED, terminated.particulars(), terminated.on(), terminated.reason());
      case Tenancy.Abandoned _ -> new TenancyDocument(Stage.ABANDONED, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, false, null, null);
    };
  }

  Tenancy toDomain() {
    return switch (stage) {
      case FILED -> new Tenancy.Filed(TenancyTranslation.particulars(this));
      case ENDED -> new Tenancy.Ended(TenancyTranslation.particulars(this));
      case TERMINATED -> new Tenancy.Terminated(TenancyTranslation.particulars(this), terminatedOn, reason);
      case ABANDONED -> new Tenancy.Abandoned();
    };
  }
}
