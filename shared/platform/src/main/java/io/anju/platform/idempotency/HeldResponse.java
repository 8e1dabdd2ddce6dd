package io.anju.platform.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until it is complete, so that it can be stored first. One that grows beyond
 * a limit is sent on as it comes and is not stored.
 */
final class HeldResponse extends HttpServletResponseWrapper {

  private final int limit;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final Body body = new Body();
  private @Nullable PrintWriter writer;
  private boolean sentOn;

  /**
   * @param limit bytes
   */
  HeldResponse(HttpServletResponse response, int limit) {
    super(response);
    this.limit = limit;
  }

  /** Whether the whole body is held. */
  boolean isHeld() {
    return !sentOn;
  }

  String text() {
    flushWriter();
    return held.toString(StandardCharsets.UTF_8);
  }

  /** Sends what is held. */
  void send() throws IOException {
    flushWriter();
    if (!sentOn) {
      sendHeld();
    }
  }

  private void sendHeld() throws IOException {
    sentOn = true;
    held.writeTo(super.getOutputStream());
    held.reset();
  }

  private void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    }
    return writer;
  }

  /** Nothing leaves before the answer is complete. */
  @Override
  public void flushBuffer() throws IOException {
    flushWriter();
    if (sentOn) {
      super.flushBuffer();
    }
  }

  @Override
  public void reset() {
    super.reset();
    held.reset();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    held.reset();
  }

  private final class Body extends ServletOutputStream {

    @Override
    public void write(int next) throws IOException {
      write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (!sentOn && held.size() + length > limit) {
        sendHeld();
      }
      if (sentOn) {
        HeldResponse.super.getOutputStream().write(bytes, offset, length);
      } else {
        held.write(bytes, offset, length);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("answers are written where they are made");
    }
  }
}
