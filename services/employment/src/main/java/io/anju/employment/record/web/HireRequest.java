package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonName;
import io.anju.employment.Registered;
import io.anju.employment.record.Hire;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Embedded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** The body of a request to file a hire. */
record HireRequest(
    @Schema(description = "The source's own number of the record") Optional<RecordId> recordId,
    @Embedded PersonReference person,
    @Schema(description = "As the employer has it; compared with the registered one and not kept")
        Optional<PersonName> name,
    @Registered CreditCode uscc,
    @Embedded TermsRequest terms,
    LocalDate from) {

  Hire toHire(PersonIds ids, NameDigests names) {
    var id = person.id(ids);
    var agreed = terms.toTerms();
    return new Hire(
        recordId,
        id,
        name.map(known -> names.of(id, known)),
        uscc,
        agreed.occupation(),
        agreed.contract(),
        agreed.workplace(),
        from,
        agreed.until());
  }
}
