package io.anju.identity.page;

import io.anju.print.QrCode;
import java.util.Base64;

/** A QR code that stands in its page. */
final class QrImage {

  private static final int PIXELS = 384;

  private QrImage() {}

  static String dataUri(String text) {
    return "data:image/png;base64,"
        + Base64.getEncoder().encodeToString(QrCode.of(text).png(PIXELS));
  }
}
