package io.anju.housing.tenancy.certificate.pdf;

import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.certificate.Certificate;
import io.anju.housing.tenancy.certificate.CertificatePrinter;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.print.QrCode;
import io.anju.print.Sheet;

/** Prints a certificate on one A4 page, in Chinese and English, with a QR code to verify it. */
final class PdfCertificatePrinter implements CertificatePrinter {

  /** Side length in points, quiet zone included. */
  private static final float QR_CODE_SIZE = 150;

  @Override
  public byte[] print(Certificate certificate) {
    var lease = certificate.lease();
    try (var sheet = Sheet.titled("房屋租赁登记备案证明 Tenancy filing certificate")) {
      sheet
          .pair("备案号 Filing number", certificate.number().value())
          .pair("出租人 Landlord", text(certificate.landlord()));
      certificate.tenants().forEach(tenant -> sheet.pair("承租人 Tenant", text(tenant)));
      sheet
          .pair("房屋坐落 Address", certificate.address())
          .pair("房屋编码 Dwelling code", lease.dwelling().value())
          .pair("出租部分 Let", rooms(lease))
          .pair("租赁期限 Term", term(lease.term()))
          .pair("月租金（元）Monthly rent (CNY)", lease.monthlyRent().amount().toPlainString())
          .pair("押金（元）Deposit (CNY)", lease.deposit().amount().toPlainString());
      lease
          .sublet()
          .ifPresent(
              sublet -> sheet.pair("转租 Sublet", "经出租人同意 with consent, " + sublet.consentedOn()));
      return sheet
          .pair("备案日期 Filed on", certificate.filedOn().toString())
          .pair("另一方确认 Confirmation", text(certificate.confirmation()))
          .pair("校验码 Check code", certificate.checkCode().replaceAll("(.{4})(?=.)", "$1-"))
          .pair("打印日期 Printed on", certificate.issuedOn().toString())
          .note("扫描二维码或者在登记平台填写备案号和校验码，可核验本证明当前是否有效。证件号码已部分隐去，可凭持证人出示的证件号码核对。本证明免费。")
          .note(
              "Scan the code below, or enter number and check code in the registry, to verify that"
                  + " this filing is valid. Document numbers are masked; the registry confirms"
                  + " whether the number you are shown is the one on record. This certificate is"
                  + " free of charge.")
          .code(QrCode.of(certificate.verification().toString()), QR_CODE_SIZE)
          .pdf();
    }
  }

  private static String rooms(Lease lease) {
    return lease.rooms().isEmpty() ? "整套 whole" : String.join("、", lease.roomNames());
  }

  private static String text(Certificate.Holder holder) {
    return switch (holder) {
      case Certificate.Holder.Organisation(var uscc) -> uscc.value();
      case Certificate.Holder.KnownPerson(var name, var document) ->
          name.value() + "，" + document.type() + " " + document.masked();
      case Certificate.Holder.UnknownPerson _ -> "未登记姓名 name not on record";
    };
  }

  private static String text(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _ -> "尚未确认 awaited";
      case Confirmation.Confirmed confirmed -> "已确认 confirmed, " + confirmed.on();
      case Confirmation.Objected objected -> "有异议 contested, " + objected.on();
      case Confirmation.Upheld upheld -> "经核实 upheld, " + upheld.on();
    };
  }

  private static String term(Period term) {
    return term.end()
        .map(last -> term.from() + " — " + last)
        .orElseGet(() -> term.from() + " 起，不定期 Indefinite");
  }
}
