package io.anju.cli.client;

/** What a command's results are written in. The constants are as they are typed. */
public enum Language {
  zh,
  en
}
