package io.anju.gateway.proxy;

import io.anju.gateway.resilience.ServiceCall;
import java.io.IOException;
import java.util.Arrays;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.http.HttpHeaders;

/**
 * The call of a service over HTTP.
 *
 * @param request ready to be sent
 */
record HttpServiceCall(CloseableHttpClient client, HttpHost service, HttpUriRequestBase request)
    implements ServiceCall<ServiceResponse> {

  private static final int BUFFER_LIMIT = 1 << 20;

  /**
   * Also buffers the start of the body, so that the timeout includes a service that hangs within
   * its response.
   */
  @Override
  public ServiceResponse execute() throws IOException {
    ClassicHttpResponse response = client.executeOpen(service, request, null);
    try {
      return toServiceResponse(response);
    } catch (IOException | RuntimeException failure) {
      request.cancel();
      throw failure;
    }
  }

  @Override
  public boolean awaitsClient() {
    return request.getEntity() instanceof ClientBodyEntity body && body.isWaiting();
  }

  @Override
  public void cancel() {
    request.cancel();
  }

  private static ServiceResponse toServiceResponse(ClassicHttpResponse response)
      throws IOException {
    var headers = new HttpHeaders();
    Arrays.stream(response.getHeaders())
        .forEach(header -> headers.add(header.getName(), header.getValue()));
    if (response.getEntity() == null) {
      response.close();
      return new ServiceResponse(response.getCode(), headers, new byte[0], null, response);
    }
    var body = response.getEntity().getContent();
    byte[] bufferedBody = body.readNBytes(BUFFER_LIMIT);
    if (bufferedBody.length == BUFFER_LIMIT) {
      return new ServiceResponse(response.getCode(), headers, bufferedBody, body, response);
    }
    response.close();
    return new ServiceResponse(response.getCode(), headers, bufferedBody, null, response);
  }
}
