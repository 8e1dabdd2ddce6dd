package io.anju.housing.tenancy.certificate;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.lease.Lease;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a certificate shows (商品房屋租赁管理办法, art. 17). Document numbers are masked on it: who must know
 * whether its bearer is the person named enters the number of the document they are shown.
 *
 * @param checkCode proves, with the number, that the bearer has the certificate
 * @param verification leads to the verification with number and code filled in
 */
public record Certificate(
    FilingNumber number,
    String checkCode,
    URI verification,
    Holder landlord,
    List<Holder> tenants,
    String address,
    Lease lease,
    LocalDate filedOn,
    Confirmation confirmation,
    LocalDate issuedOn) {

  public Certificate {
    tenants = List.copyOf(tenants);
  }

  /** A party by name, as far as names are on record. */
  public sealed interface Holder {

    /** An organisation is named by its credit code. */
    record Organisation(CreditCode uscc) implements Holder {}

    /** A person whose name and document are known. */
    record KnownPerson(PersonName name, DocumentNumber document) implements Holder {}

    /** A person named by id alone and registered by nobody yet. */
    record UnknownPerson() implements Holder {}
  }

  /** The people it is about. */
  public List<PersonId> persons() {
    return Stream.concat(lease.landlord().person().stream(), lease.tenants().stream()).toList();
  }
}
