package io.anju.platform.idempotency;

import io.anju.platform.web.ContentType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * The digest of a form's parts, which the web server reads past every filter. It does not depend on
 * the boundary between them, which differs whenever a client sends the same form again.
 */
final class PartsDigest {

  private PartsDigest() {}

  /** Empty for what is no multipart form, or none that can be read. */
  static String of(HttpServletRequest request) {
    if (ContentType.of(request).filter(MediaType.MULTIPART_FORM_DATA::includes).isEmpty()) {
      return "";
    }
    var texts = new ArrayList<String>();
    try {
      for (Part part : request.getParts()) {
        texts.addAll(
            List.of(
                String.valueOf(part.getName()),
                String.valueOf(part.getSubmittedFileName()),
                String.valueOf(part.getContentType()),
                contentOf(part)));
      }
    } catch (ServletException | IllegalStateException | IOException unreadable) {
      // Whoever handles the request refuses it.
      return "";
    }
    return texts.isEmpty() ? "" : Digest.of(texts.toArray(String[]::new));
  }

  private static String contentOf(Part part) throws IOException {
    var digest = Digest.sha256();
    try (InputStream content = part.getInputStream();
        var digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      content.transferTo(digested);
    }
    return Digest.hex(digest);
  }
}
