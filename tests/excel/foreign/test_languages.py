# ruff: noqa: E501 - words of a language in a row
"""The words of the field in the languages of the shops: each header alone says best what it means."""

from __future__ import annotations

import pytest

from scheduler.excel.foreign.headers import name_scores

HEADERS = {
    "fr orders": {"Ordre de fabrication": "Order", "Référence article": "Product", "Quantité": "Quantity", "Date de livraison": "Due", "Priorité": "Priority", "Client": "Customer", "Date de début": "Release", "Statut": "Status"},
    "fr steps": {"N° opération": "Step", "Poste de charge": "Machine", "Temps de réglage (min)": "Setup time", "Temps unitaire (min)": "Run time per unit", "Opération": "Operation", "Machine": "Machine"},
    "es orders": {"Orden de fabricación": "Order", "Artículo": "Product", "Cantidad": "Quantity", "Fecha de entrega": "Due", "Prioridad": "Priority", "Cliente": "Customer"},
    "es steps": {"Operación": "Operation", "Secuencia": "Step", "Máquina": "Machine", "Tiempo de preparación (min)": "Setup time", "Tiempo por unidad (min)": "Run time per unit", "Centro de trabajo": "Work centre"},
    "it orders": {"Ordine di produzione": "Order", "Codice articolo": "Product", "Quantità": "Quantity", "Data di consegna": "Due", "Priorità": "Priority", "Cliente": "Customer"},
    "it steps": {"Fase": "Step", "Macchina": "Machine", "Tempo di attrezzaggio": "Setup time", "Tempo ciclo": "Run time per unit", "Centro di lavoro": "Work centre"},
    "pl orders": {"Nr zlecenia": "Order", "Wyrób": "Product", "Ilość": "Quantity", "Termin dostawy": "Due", "Priorytet": "Priority", "Klient": "Customer"},
    "pl steps": {"Nr operacji": "Step", "Maszyna": "Machine", "Czas przezbrojenia": "Setup time", "Czas jednostkowy": "Run time per unit", "Stanowisko": "Machine"},
    "ru orders": {"Номер заказа": "Order", "Изделие": "Product", "Количество": "Quantity", "Срок поставки": "Due", "Приоритет": "Priority", "Заказчик": "Customer"},
    "ru steps": {"Номер операции": "Step", "Станок": "Machine", "Время наладки (мин)": "Setup time", "Штучное время (мин)": "Run time per unit", "Рабочий центр": "Work centre"},
    "zh orders": {"生产订单号": "Order", "物料编码": "Product", "计划数量": "Quantity", "要求完成日期": "Due", "优先级": "Priority", "客户名称": "Customer"},
    "zh steps": {"工序号": "Step", "工序名称": "Operation", "设备": "Machine", "准备时间（分钟）": "Setup time", "单件工时（分钟）": "Run time per unit"},
    "de orders": {"Auftrags-Nr.": "Order", "Teile-Nr.": "Product", "Stückzahl": "Quantity", "Liefertermin": "Due", "Prio": "Priority", "Kunde": "Customer", "Frühester Start": "Release"},
    "de steps": {"AG-Nr.": "Step", "Maschine": "Machine", "Rüstzeit [min]": "Setup time", "Stückzeit [min]": "Run time per unit", "tr": "Setup time", "te": "Run time per unit", "Arbeitsplatz": "Work centre", "Einzelzeit (min)": "Run time per unit"},
    "en orders": {"WO#": "Order", "Part No.": "Product", "Qty": "Quantity", "Need by": "Due", "Prio": "Priority", "Due Dt": "Due", "Order Qty": "Quantity", "Item Code": "Product", "Job #": "Order"},
    "en steps": {"Op": "Step", "Op Description": "Operation", "WC": "Work centre", "Resource": "Machine", "Setup Hrs": "Setup time", "Run Min/Pc": "Run time per unit", "Cycle Time (sec)": "Run time per unit", "Pcs/Hr": "Units per hour"},
}


@pytest.mark.parametrize("place", HEADERS)
def test_a_header_means_its_field(place):
    role = place.split()[1]
    best = {}
    for header in HEADERS[place]:
        scores = dict(name_scores(role, header))
        best[header] = max(scores, key=scores.get, default="")
    assert best == HEADERS[place]
