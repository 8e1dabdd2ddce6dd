package io.anju.residence.permit.procedure;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.rules.ProcedureRules.Representative;
import java.time.LocalDate;
import java.util.Arrays;

/** Checks that an employer or school applies for its own people (Shenzhen art. 26). */
public final class Representatives {

  private final EvidenceRepository evidenceRepository;

  public Representatives(EvidenceRepository evidenceRepository) {
    this.evidenceRepository = evidenceRepository;
  }

  /**
   * Whether the caller is an organisation that may apply for the person; the records show who works
   * or studies there.
   *
   * @throws RegistryException {@code person-not-affiliated} for an organisation that applies for
   *     others, or in another's name
   */
  boolean isAffiliatedOrganisation(ApplyForPermit request, LocalDate on) {
    var caller = CurrentCaller.get();
    if (!caller.has(Role.EMPLOYER)) {
      return false;
    }
    boolean affiliated =
        request
            .applicant()
            .filter(applicant ->
                switch (applicant) {
                  case Applicant.Organisation organisation ->
                      caller.uscc().filter(organisation.uscc()::equals).isPresent()
                          && isAffiliated(request.person(), organisation, on);
                  case Guardian _ -> false;
                })
            .isPresent();
    if (!affiliated) {
      throw new RegistryException(ResidenceError.PERSON_NOT_AFFILIATED);
    }
    return true;
  }

  /**
   * In which capacity an organisation acts for a person: as the employer, else as the school.
   *
   * @throws RegistryException {@code person-not-affiliated} for an organisation of other people
   */
  Representative requireAffiliated(Caller caller, PersonId person, LocalDate on) {
    return caller.uscc().stream()
        .flatMap(uscc ->
            Arrays.stream(Applicant.Organisation.Kind.values())
                .map(kind -> new Applicant.Organisation(kind, uscc)))
        .filter(organisation -> isAffiliated(person, organisation, on))
        .map(Applicant.Organisation::capacity)
        .findFirst()
        .orElseThrow(() -> new RegistryException(ResidenceError.PERSON_NOT_AFFILIATED));
  }

  private boolean isAffiliated(PersonId person, Applicant.Organisation organisation, LocalDate on) {
    CreditCode uscc = organisation.uscc();
    return switch (organisation.kind()) {
      case EMPLOYER ->
          evidenceRepository.of(person).employments().stream()
              .anyMatch(job -> job.runs(on) && job.uscc().equals(uscc.value()));
      case SCHOOL ->
          evidenceRepository.of(person).enrolments().stream()
              .anyMatch(one -> one.runs(on) && one.school().equals(uscc.value()));
    };
  }
}
