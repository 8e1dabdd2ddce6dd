package io.anju.housing.tenancy.certificate;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.Identity;
import io.anju.housing.party.KnownPerson;
import io.anju.housing.party.KnownPersons;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.LetRoom;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.error.RegistryException;
import io.anju.platform.print.Printed;
import io.anju.platform.print.QrCode;
import io.anju.platform.print.Sheet;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filing on paper, with what art. 17 has it bear. Document numbers are masked: who must know whether the holder is the one on the
 * paper asks the registry with the number the holder shows.
 */
public final class Certificates {

  private static final float CODE_SIDE = 150;
  private static final String UNKNOWN = "未登记姓名 name not on record";

  private final TenancyBook tenancies;
  private final Dwellings dwellings;
  private final KnownPersons persons;
  private final TenancyRules rules;
  private final CertificateCodes codes;
  private final URI door;
  private final Clock clock;

  /** @param door where the registry is reached from outside */
  public Certificates(TenancyBook tenancies, Dwellings dwellings, KnownPersons persons, TenancyRules rules, CertificateCodes codes, URI door,
      Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.persons = persons;
    this.rules = rules;
    this.codes = codes;
    this.door = door;
    this.clock = clock;
  }

  /**
   * Refuses with {@code tenancy-over} a filing that was voided, with {@code unconfirmed} one the other side must confirm first by the
   * rule of the place.
   */
  public Printed print(String tenancyId) {
    var particulars = standing(tenancies.require(tenancyId).state());
    var lease = particulars.lease();
    var number = particulars.filing().number();
    var parties = Stream.concat(lease.landlord().person().stream(), lease.tenants().stream()).toList();
    var known = persons.all(parties);
    String code = codes.of(number);
    try (var sheet = Sheet.titled("房屋租赁登记备案证明 Tenancy filing certificate")) {
      sheet.pair("备案号 Filing number", number.value())
          .pair("出租人 Landlord", lease.landlord().person().map(id -> named(id, particulars, known)).orElseGet(lease.landlord()::usccText));
      lease.tenants().forEach(tenant -> sheet.pair("承租人 Tenant", named(tenant, particulars, known)));
      sheet.pair("房屋坐落 Address", dwellings.require(lease.dwelling()).state().premises().text())
          .pair("房屋编码 Dwelling code", lease.dwelling().value())
          .pair("出租部分 Let", lease.rooms().isEmpty() ? "整套 whole"
              : lease.rooms().stream().map(LetRoom::name).collect(Collectors.joining("、")))
          .pair("租赁期限 Term", lease.term().from() + " — " + lease.term().until())
          .pair("月租金（元）Monthly rent (CNY)", lease.monthlyRent().amount().toPlainString())
          .pair("押金（元）Deposit (CNY)", lease.deposit().amount().toPlainString())
          .pair("转租 Sub-let", lease.sublet().map(sublet -> "经出租人同意 with consent, " + sublet.consentedOn()).orElse(null))
          .pair("备案日期 Filed on", particulars.filing().on().toString())
          .pair("另一方确认 Confirmation", confirmed(particulars.confirmation()))
          .pair("校验码 Check code", code.replaceAll("(.{4})(?=.)", "$1-"))
          .pair("打印日期 Printed on", LocalDate.now(clock).toString())
          .note("扫描二维码或者在登记平台填写备案号和校验码，可核验本证明当前是否有效。证件号码已部分隐去，可凭持证人出示的证件号码核对。本证明免费。")
          .note("The code below, or number and check code, tell whether this filing stands now. Document numbers are masked; ask the registry whether "
              + "the number you are shown is the one on record. This certificate is free of charge.")
          .code(QrCode.of(door + "/api/tenancies/verify?number=" + number.value() + "&code=" + code), CODE_SIDE);
      return new Printed(sheet.pdf(), "tenancy-" + number.value() + ".pdf", parties.stream().map(PersonId::value).toList());
    }
  }

  private Particulars standing(Tenancy tenancy) {
    var particulars = switch (tenancy) {
      case Tenancy.Filed filed -> filed.particulars();
      case Tenancy.Terminated terminated -> terminated.particulars();
      case Tenancy.Ended ended -> ended.particulars();
      case Tenancy.Voided _, Tenancy.Abandoned _ -> throw new RegistryException(HousingError.TENANCY_OVER);
    };
    if (rules.at(particulars.lease().community(), particulars.filing().on()).confirmedFirst() && open(particulars.confirmation())) {
      throw new RegistryException(HousingError.UNCONFIRMED);
    }
    return particulars;
  }

  private static boolean open(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _, Confirmation.Objected _ -> true;
      case Confirmation.Confirmed _, Confirmation.Upheld _ -> false;
    };
  }

  private static String confirmed(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _ -> "尚未确认 awaited";
      case Confirmation.Confirmed confirmed -> "已确认 confirmed, " + confirmed.on();
      case Confirmation.Objected objected -> "有异议 contested, " + objected.on();
      case Confirmation.Upheld upheld -> "经核实 upheld, " + upheld.on();
    };
  }

  /** As the residence service registered them, else as the form of the filing named them. */
  private static String named(PersonId id, Particulars particulars, Map<PersonId, KnownPerson> known) {
    if (known.containsKey(id)) {
      return line(known.get(id).name(), known.get(id).document());
    }
    Identity given = particulars.household().identities().get(id);
    return given == null ? UNKNOWN : line(given.name(), given.document());
  }

  private static String line(PersonName name, DocumentNumber document) {
    return name.value() + "，" + document.type() + " " + document.masked();
  }
}
