package io.anju.residence.permit.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.application.Enquiry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a department reads of an application: the enquiry to it, and about whom. */
record DepartmentEnquiryResponse(
    String permitId, int number, String personId, LocalDate appliedOn, EnquiryResponse enquiry)
    implements AboutPersons {

  static DepartmentEnquiryResponse of(Permit permit, int number, Enquiry enquiry, LocalDate today) {
    return new DepartmentEnquiryResponse(
        permit.id().value(),
        number,
        permit.holder().value(),
        permit.application().appliedOn(),
        EnquiryResponse.of(enquiry, today));
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
