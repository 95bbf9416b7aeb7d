package org.redress.local;

/** Is told, in a line each, how far a start has come. May be called from several threads, one at a time. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = what -> {};

    void tell(String what);
}
