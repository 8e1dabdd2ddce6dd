package io.anju.residence.notification.delivery.http;

import io.anju.residence.notification.delivery.TransportResult;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Makes one call and says what its status means; redirections are not followed. */
final class HttpSender {

  private static final int TOO_MANY = 429;
  private static final int TIMEOUT = 408;

  private final HttpClient client;

  HttpSender(Duration timeout) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * @param delivered whether a call that succeeds reaches the recipient itself
   */
  TransportResult send(HttpRequest request, boolean delivered) {
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status / 100 == 2) {
        return new TransportResult.Accepted(delivered, Optional.empty());
      }
      return status / 100 == 5 || status == TOO_MANY || status == TIMEOUT
          ? new TransportResult.Unavailable("status-" + status)
          : new TransportResult.Rejected("status-" + status);
    } catch (IOException unreachable) {
      return new TransportResult.Unavailable("unreachable");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new TransportResult.Unavailable("interrupted");
    }
  }
}
