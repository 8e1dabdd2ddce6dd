package io.anju.residence.credential;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.FileResponse;
import io.anju.platform.access.Unmasking;
import io.anju.residence.credential.Certificate.Line;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints certificates of permits in use. */
public final class Certificates {

  private final Credentials credentials;
  private final Persons persons;
  private final Dwellings dwellings;
  private final CertificatePrinter printer;

  Certificates(
      Credentials credentials, Persons persons, Dwellings dwellings, CertificatePrinter printer) {
    this.credentials = credentials;
    this.persons = persons;
    this.dwellings = dwellings;
    this.printer = printer;
  }

  /**
   * Refuses with {@code permit-not-active} for a permit that is not in use today.
   *
   * @param unmasking the personal fields printed in full
   */
  public FileResponse print(PermitId id, Unmasking unmasking) {
    var permit = credentials.requireActive(id);
    unmasking.requireAllowed(CurrentCaller.get(), permit.holder().value());
    // The right to the permit was checked; the holder's record may lie outside the caller's scope.
    var person = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var certificate =
        new Certificate(
            permit, lines(permit, person, unmasking), credentials.issue(id, Set.of()).credential());
    return new FileResponse(
        printer.print(certificate),
        "permit-" + permit.card().number().value() + ".pdf",
        List.of(permit.holder().value()));
  }

  private List<Line> lines(ActivePermit permit, Person person, Unmasking unmasking) {
    var identity = person.identity();
    var name = identity.name();
    var document = identity.document();
    return List.of(
        line("姓名 Name", unmasking.shows("name") ? name.value() : name.masked()),
        line("性别 Sex", identity.sex().name()),
        new Line(
            "出生日期 Born",
            identity.birthDate().map(Object::toString).filter(_ -> unmasking.shows("document"))),
        line(
            "证件号码 Document",
            unmasking.shows("document") ? document.number() : document.type().name()),
        new Line("户籍地 Domicile", identity.domicile().map(DivisionCode::value)),
        new Line("居住地住址 Address", person.residences().current().map(this::address)),
        line("居住证号 Card number", permit.card().number().value()),
        line(
            "签发机关 Issued by",
            permit.application().division().at(DivisionCode.Level.DISTRICT).value() + " 公安机关"),
        line("签发日期 Issued on", permit.card().issuedOn().toString()),
        line("签注有效期至 Endorse by", permit.endorsement().windowCloses().toString()),
        line("居住年限起算 Years count from", permit.endorsement().countsFrom().toString()));
  }

  private static Line line(String label, String value) {
    return new Line(label, Optional.of(value));
  }

  private String address(Residence residence) {
    return dwellings
        .find(residence.dwelling())
        .flatMap(KnownDwelling::address)
        .orElse(residence.dwelling().value());
  }
}
