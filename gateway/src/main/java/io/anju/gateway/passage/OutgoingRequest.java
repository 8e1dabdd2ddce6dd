package io.anju.gateway.passage;

import io.anju.gateway.guard.Exchange;
import java.io.IOException;
import java.util.Arrays;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.http.HttpHeaders;

/**
 * One request on its way to a service.
 *
 * @param request ready to be sent
 */
record OutgoingRequest(CloseableHttpClient client, HttpHost service, HttpUriRequestBase request) implements Exchange<Answer> {

  private static final int HELD = 1 << 20;

  /** Reads the start of the body too: a service that freezes in mid-answer is late all the same. */
  @Override
  public Answer run() throws IOException {
    ClassicHttpResponse response = client.executeOpen(service, request, null);
    try {
      return answer(response);
    } catch (IOException | RuntimeException broken) {
      request.cancel();
      throw broken;
    }
  }

  @Override
  public void abandon() {
    request.cancel();
  }

  private static Answer answer(ClassicHttpResponse response) throws IOException {
    var headers = new HttpHeaders();
    Arrays.stream(response.getHeaders()).forEach(header -> headers.add(header.getName(), header.getValue()));
    if (response.getEntity() == null) {
      response.close();
      return new Answer(response.getCode(), headers, new byte[0], null, response);
    }
    var body = response.getEntity().getContent();
    byte[] start = body.readNBytes(HELD);
    if (start.length == HELD) {
      return new Answer(response.getCode(), headers, start, body, response);
    }
    response.close();
    return new Answer(response.getCode(), headers, start, null, response);
  }
}
