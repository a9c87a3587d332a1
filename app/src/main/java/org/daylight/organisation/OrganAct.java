package org.daylight.organisation;

/** What can happen to an organ; the words of its history. */
public enum OrganAct {
    /** 设立. */
    ESTABLISHED,
    /** 更名. */
    RENAMED,
    /** 划转: it stands under another organ. */
    TRANSFERRED,
    /** 并入: it ended and the other organ carries on its functions. */
    MERGED,
    /** 吸收: the other organ ended and this one carries on its functions. */
    ABSORBED,
    /** 分设: the other organ came out of this one. */
    SPLIT,
    /** 由…分设: this organ came out of the other one. */
    SPLIT_OFF,
    /** 撤销. */
    DISSOLVED,
    /** 资料更新: contacts, leaders, units or remedy bodies; not part of the legal history. */
    PROFILE_REVISED
}
