package glidepath.ui.figures;

/// Which of the four figures on top of the window.
public enum KeyFigureKind { FIRST_MONTH, RUN_OUT, NET_CASH, PER_TASK }
