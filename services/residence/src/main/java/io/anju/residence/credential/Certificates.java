package io.anju.residence.credential;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.FileResponse;
import io.anju.print.QrCode;
import io.anju.print.Sheet;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitId;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.util.List;
import java.util.Set;

/**
 * A permit on paper, with what it bears by Decree 663 art. 4 but for ethnicity, which this registry
 * does not hold, and the photo, which stays with the card's maker.
 */
public final class Certificates {

  private static final float QR_CODE_SIDE = 190;

  private final Credentials credentials;
  private final Persons persons;
  private final Dwellings dwellings;

  public Certificates(Credentials credentials, Persons persons, Dwellings dwellings) {
    this.credentials = credentials;
    this.persons = persons;
    this.dwellings = dwellings;
  }

  /**
   * Refuses with {@code permit-not-active} for a permit that is not in use today.
   *
   * @param unmasking the personal fields printed in full
   */
  public FileResponse print(PermitId id, Unmasking unmasking) {
    Permit.Active permit = credentials.requireActive(id);
    unmasking.requireAllowed(CurrentCaller.get(), permit.holder().value());
    Person person = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var who = person.identity();
    try (var sheet = Sheet.titled("居住证信息单 Residence permit")) {
      sheet
          .pair("姓名 Name", unmasking.shows("name") ? who.name().value() : who.name().masked())
          .pair("性别 Sex", who.sex().name())
          .pair("出生日期 Born", who.birthDate().map(Object::toString).orElse(null))
          .pair(
              "证件号码 Document",
              unmasking.shows("document") ? who.document().number() : who.document().masked())
          .pair("户籍地 Domicile", who.domicile().map(DivisionCode::value).orElse(null))
          .pair("居住地住址 Address", person.residences().current().map(this::address).orElse(null))
          .pair("居住证号 Card number", permit.card().number().value())
          .pair(
              "签发机关 Issued by",
              permit.application().division().at(DivisionCode.Level.DISTRICT).value() + " 公安机关")
          .pair("签发日期 Issued on", permit.card().issuedOn().toString())
          .pair("签注有效期至 Endorse by", permit.endorsement().windowCloses().toString())
          .pair("居住年限起算 Years count from", permit.endorsement().countsFrom().toString())
          .note("扫描下方二维码可核验本证当前是否有效；二维码十分钟内有效，不含姓名和证件号码。")
          .note(
              "The code below says whether this permit is in use now. It is good for ten minutes"
                  + " and holds no name and no document number.")
          .code(QrCode.of(credentials.issue(id, Set.of()).credential()), QR_CODE_SIDE);
      return new FileResponse(
          sheet.pdf(),
          "permit-" + permit.card().number().value() + ".pdf",
          List.of(permit.holder().value()));
    }
  }

  private String address(Residence residence) {
    return dwellings
        .find(residence.dwelling())
        .flatMap(KnownDwelling::address)
        .orElse(residence.dwelling().value());
  }
}
