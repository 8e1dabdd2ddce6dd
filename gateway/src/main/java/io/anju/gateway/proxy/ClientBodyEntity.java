package io.anju.gateway.proxy;

import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/** A body that is sent on while it comes in. */
final class ClientBodyEntity extends InputStreamEntity {

  private final ClientBodyStream body;

  /**
   * @param length bytes; negative where it is not known
   */
  ClientBodyEntity(ClientBodyStream body, long length) {
    super(body, length, null);
    this.body = body;
  }

  boolean isWaiting() {
    return body.isWaiting();
  }
}
