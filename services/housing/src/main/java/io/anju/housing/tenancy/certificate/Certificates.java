package io.anju.housing.tenancy.certificate;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.Identity;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.LetRoom;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.FileResponse;
import io.anju.print.QrCode;
import io.anju.print.Sheet;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filing on paper, with what art. 17 has it bear. Document numbers are masked: who must know
 * whether the holder is the one on the paper asks the registry with the number the holder shows.
 */
public final class Certificates {

  private static final float QR_CODE_SIZE = 150;
  private static final String UNKNOWN_NAME = "未登记姓名 name not on record";

  private final TenancyRepository tenancies;
  private final Dwellings dwellings;
  private final RegisteredPersons persons;
  private final TenancyRules rules;
  private final CertificateCodes codes;
  private final URI publicOrigin;
  private final Clock clock;

  /**
   * @param publicOrigin where the registry is reached from outside
   */
  public Certificates(
      TenancyRepository tenancies,
      Dwellings dwellings,
      RegisteredPersons persons,
      TenancyRules rules,
      CertificateCodes codes,
      URI publicOrigin,
      Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.persons = persons;
    this.rules = rules;
    this.codes = codes;
    this.publicOrigin = publicOrigin;
    this.clock = clock;
  }

  /**
   * Refuses with {@code tenancy-already-ended} a filing that was voided, with {@code unconfirmed}
   * one the other side must confirm first by the rule of the place.
   */
  public FileResponse print(String tenancyId) {
    var details = requireCertifiable(tenancies.require(tenancyId).state());
    var lease = details.lease();
    var number = details.filing().number();
    var parties =
        Stream.concat(lease.landlord().person().stream(), lease.tenants().stream()).toList();
    var known = persons.findAll(parties);
    String code = codes.of(number);
    try (var sheet = Sheet.titled("房屋租赁登记备案证明 Tenancy filing certificate")) {
      sheet
          .pair("备案号 Filing number", number.value())
          .pair(
              "出租人 Landlord",
              lease
                  .landlord()
                  .person()
                  .map(id -> nameAndDocument(id, details, known))
                  .orElseGet(lease.landlord()::usccOrNull));
      lease
          .tenants()
          .forEach(tenant -> sheet.pair("承租人 Tenant", nameAndDocument(tenant, details, known)));
      sheet
          .pair("房屋坐落 Address", dwellings.require(lease.dwelling()).state().details().address())
          .pair("房屋编码 Dwelling code", lease.dwelling().value())
          .pair(
              "出租部分 Let",
              lease.rooms().isEmpty()
                  ? "整套 whole"
                  : lease.rooms().stream().map(LetRoom::name).collect(Collectors.joining("、")))
          .pair("租赁期限 Term", lease.term().from() + " — " + lease.term().until())
          .pair("月租金（元）Monthly rent (CNY)", lease.monthlyRent().amount().toPlainString())
          .pair("押金（元）Deposit (CNY)", lease.deposit().amount().toPlainString())
          .pair(
              "转租 Sub-let",
              lease
                  .sublet()
                  .map(sublet -> "经出租人同意 with consent, " + sublet.consentedOn())
                  .orElse(null))
          .pair("备案日期 Filed on", details.filing().on().toString())
          .pair("另一方确认 Confirmation", confirmationText(details.confirmation()))
          .pair("校验码 Check code", code.replaceAll("(.{4})(?=.)", "$1-"))
          .pair("打印日期 Printed on", LocalDate.now(clock).toString())
          .note("扫描二维码或者在登记平台填写备案号和校验码，可核验本证明当前是否有效。证件号码已部分隐去，可凭持证人出示的证件号码核对。本证明免费。")
          .note(
              "The code below, or number and check code, tell whether this filing stands now."
                  + " Document numbers are masked; ask the registry whether the number you are"
                  + " shown is the one on record. This certificate is free of charge.")
          .code(
              QrCode.of(
                  publicOrigin
                      + "/api/tenancies/verify?number="
                      + number.value()
                      + "&code="
                      + code),
              QR_CODE_SIZE);
      return new FileResponse(
          sheet.pdf(),
          "tenancy-" + number.value() + ".pdf",
          parties.stream().map(PersonId::value).toList());
    }
  }

  private TenancyDetails requireCertifiable(Tenancy tenancy) {
    var details =
        switch (tenancy) {
          case Tenancy.Filed filed -> filed.details();
          case Tenancy.Terminated terminated -> terminated.details();
          case Tenancy.Ended ended -> ended.details();
          case Tenancy.Voided _, Tenancy.Abandoned _ ->
              throw new RegistryException(HousingError.TENANCY_ALREADY_ENDED);
        };
    if (rules.at(details.lease().community(), details.filing().on()).certificateNeedsConfirmation()
        && isOpen(details.confirmation())) {
      throw new RegistryException(HousingError.UNCONFIRMED);
    }
    return details;
  }

  private static boolean isOpen(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _, Confirmation.Objected _ -> true;
      case Confirmation.Confirmed _, Confirmation.Upheld _ -> false;
    };
  }

  private static String confirmationText(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _ -> "尚未确认 awaited";
      case Confirmation.Confirmed confirmed -> "已确认 confirmed, " + confirmed.on();
      case Confirmation.Objected objected -> "有异议 contested, " + objected.on();
      case Confirmation.Upheld upheld -> "经核实 upheld, " + upheld.on();
    };
  }

  /** As the residence service registered them, else as the form of the filing named them. */
  private static String nameAndDocument(
      PersonId id, TenancyDetails details, Map<PersonId, RegisteredPerson> known) {
    if (known.containsKey(id)) {
      return format(known.get(id).name(), known.get(id).document());
    }
    Identity given = details.household().identities().get(id);
    return given == null ? UNKNOWN_NAME : format(given.name(), given.document());
  }

  private static String format(PersonName name, DocumentNumber document) {
    return name.value() + "，" + document.type() + " " + document.masked();
  }
}
