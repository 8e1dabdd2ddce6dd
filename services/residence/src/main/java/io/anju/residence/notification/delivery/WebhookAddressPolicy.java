package io.anju.residence.notification.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are called for an enterprise: public ones over TLS, so that nobody makes the
 * registry call its own network.
 *
 * @param anywhere for a network of its own, and tests
 */
public record WebhookAddressPolicy(boolean anywhere) {

  private static final int MAX_LENGTH = 500;

  public boolean permits(String url) {
    if (url.length() > MAX_LENGTH) {
      return false;
    }
    try {
      var uri = URI.create(url);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        return false;
      }
      return anywhere
          ? "http".equals(uri.getScheme()) || "https".equals(uri.getScheme())
          : "https".equals(uri.getScheme()) && isPublic(uri.getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static boolean isPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host))
          .noneMatch(address ->
              address.isLoopbackAddress()
                  || address.isSiteLocalAddress()
                  || address.isLinkLocalAddress()
                  || address.isAnyLocalAddress()
                  || address.isMulticastAddress()
                  || isUniqueLocal(address));
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** fc00::/7 (RFC 4193). */
  private static boolean isUniqueLocal(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
  }
}
