package io.anju.residence.credential.pdf;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.print.QrCode;
import io.anju.print.Sheet;
import io.anju.print.UnprintableTextException;
import io.anju.residence.credential.Certificate;
import io.anju.residence.credential.CertificatePrinter;
import java.util.Map;

/** Prints a certificate on A4, with a QR code that anybody can verify. */
final class PdfCertificatePrinter implements CertificatePrinter {

  private static final float QR_CODE_SIDE = 190;

  @Override
  public byte[] print(Certificate certificate) {
    try (var sheet = Sheet.titled("居住证信息单 Residence permit")) {
      certificate
          .lines()
          .forEach(line -> line.value().ifPresent(value -> sheet.pair(line.label(), value)));
      return sheet
          .note("扫描下方二维码可核验本证当前是否有效；二维码十分钟内有效，不含姓名和证件号码。")
          .note(
              "The code below shows whether this permit is in use now. It is valid for ten minutes"
                  + " and contains no name and no document number.")
          .code(QrCode.of(certificate.credential()), QR_CODE_SIDE)
          .pdf();
    } catch (UnprintableTextException unprintable) {
      throw new RegistryException(
          PlatformError.CHARACTER_UNPRINTABLE, Map.of("characters", unprintable.characters()));
    }
  }
}
