package io.anju.cli.process;

/** A child process that does nothing until it is ended. */
final class SpinMain {

  private SpinMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Thread.sleep(Long.parseLong(arguments[0]));
  }
}
