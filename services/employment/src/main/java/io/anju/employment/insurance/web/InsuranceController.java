package io.anju.employment.insurance.web;

import io.anju.contract.FactType;
import io.anju.employment.ListSubject;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.AccountUpdate;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.anju.platform.request.OneOrMany;
import io.anju.platform.request.Size;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records payments of labour bureaus and enterprises, and shows accounts. */
@RestController
final class InsuranceController {

  private static final String ACCOUNTS = "/api/insurance-accounts";

  private final InsuranceAccounts insurances;
  private final PersonIds personIds;

  InsuranceController(InsuranceAccounts insurances, PersonIds personIds) {
    this.insurances = insurances;
    this.personIds = personIds;
  }

  /** The headers of the response refer to the last of the accounts. */
  @Operation(
      summary =
          "Records one month or up to 1,000 of any persons; of each month the newest updatedAt"
              + " counts")
  @PostMapping("/api/insurance-months")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = "insurance-registration")
  ResponseEntity<AboutPersons> record(
      @Body @Size(min = 1, max = 1_000) OneOrMany<PaymentRequest> request) {
    var recorded =
        insurances.record(
            request.all().stream().map(payment -> payment.toPayment(personIds)).toList());
    var last = recorded.getLast().account();
    AboutPersons response =
        switch (request) {
          case OneOrMany.One<PaymentRequest> _ -> InsuranceAccountResponse.of(last);
          case OneOrMany.Many<PaymentRequest> _ -> InsuranceBatchResponse.of(recorded);
        };
    return recorded.stream().anyMatch(AccountUpdate::opened)
        ? VersionedResponses.created(
            ACCOUNTS + "/" + last.id(),
            FactType.INSURANCE,
            last,
            last.state().id().person(),
            response)
        : VersionedResponses.changed(
            FactType.INSURANCE, last, last.state().id().person(), response);
  }

  @Operation(summary = "What an enterprise paid for a person, month by month")
  @GetMapping(ACCOUNTS + "/{accountId}")
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  ResponseEntity<InsuranceAccountResponse> get(@PathVariable String accountId) {
    var found = insurances.require(id(accountId));
    return VersionedResponses.found(found, InsuranceAccountResponse.of(found));
  }

  @Operation(
      summary = "The accounts of a person or of an enterprise, as far as the caller may see them")
  @GetMapping(ACCOUNTS)
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  Page<InsuranceAccountResponse> list(
      @RequestParam(required = false) String person,
      @RequestParam(required = false) String uscc,
      PageRequest page) {
    var found =
        switch (ListSubject.read(person, uscc)) {
          case ListSubject.Person(var id) ->
              insurances.ofPerson(id, page.after(), page.limit() + 1);
          case ListSubject.Enterprise(var code) ->
              insurances.ofEnterprise(code, page.after(), page.limit() + 1);
        };
    var shown = Page.of(found, page, Versioned::id);
    return new Page<>(
        shown.items().stream().map(InsuranceAccountResponse::of).toList(), shown.next());
  }

  private static AccountId id(String text) {
    try {
      return AccountId.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
  }
}
